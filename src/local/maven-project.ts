import { neo4jVersion } from './neo4j-version.js';

const dependency = (group: string, artifact: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${neo4jVersion}</version></dependency>`;

/** The Maven project whose dependencies are Neo4j. A text and not a file, so that it is there from `dist` as well. */
export const mavenProject = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>quanze</groupId>
  <artifactId>neo4j</artifactId>
  <version>${neo4jVersion}</version>
  <packaging>pom</packaging>
  <dependencies>
    ${dependency('org.neo4j.app', 'neo4j-server')}
    ${dependency('org.neo4j', 'neo4j')}
  </dependencies>
</project>
`;
