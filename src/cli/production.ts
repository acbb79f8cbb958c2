// First of all imports: graphql-js and others check less, and run faster, where this is set before they load.
process.env['NODE_ENV'] ??= 'production';
