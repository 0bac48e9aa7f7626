import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { told } from './told.js';

const JAR = `FROM eclipse-temurin:21-jre
WORKDIR /app
COPY target/shop-*.jar app.jar
CMD ["java", "-jar", "app.jar"]
`;

const LAYERS = `FROM eclipse-temurin:21-jdk AS builder
WORKDIR /app
ARG JAR_FILE=target/*.jar
COPY \${JAR_FILE} app.jar
RUN java -Djarmode=layertools -jar app.jar extract
FROM eclipse-temurin:21-jre
WORKDIR /app
COPY --from=builder /app/dependencies/ ./
COPY --from=builder /app/application/ ./
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
`;

const MAIN = 'src/main/java/Main.java';
const WRITES = 'class Main { void main() { new File("/a").mkdir(); } }';

type Files = Readonly<Record<string, string>>;
const MODULE: Files = { 'pom.xml': '<project><groupId>org.shop</groupId></project>', [MAIN]: WRITES };

const pom = (...dependencies: readonly string[]): string =>
  `<project><parent><groupId>org.shop</groupId><artifactId>all</artifactId></parent><artifactId>api</artifactId><dependencies>${dependencies
    .map((each) => `<dependency>${each}</dependency>`)
    .join('')}</dependencies></project>`;

const COMMON = '<groupId>org.shop</groupId><artifactId>common</artifactId>';
const OF_COMMON: Files = {
  'common/pom.xml': '<project><groupId>org.shop</groupId><artifactId>common</artifactId></project>',
  'common/src/main/java/C.java': 'class C { void c() { new File("/c").mkdir(); } }',
};
const OF_API = JAR.replace('target/', 'api/target/');
const API = `api/${MAIN}`;
const BOTH = [`${API}: 1 makes /a`, 'common/src/main/java/C.java: 1 makes /c'];

const BUILT = `FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -pl api -am package
FROM eclipse-temurin:21-jre
WORKDIR /app
COPY --from=build /src/api/target/api.jar app.jar
CMD ["java", "-jar", "app.jar"]
`;
const OTHER: Files = {
  'web/pom.xml': '<artifactId>web</artifactId>',
  'web/src/main/java/W.java': 'class W { void w() { new File("/w").mkdir(); } }',
  'web/src/main/resources/application.yml': 'server.port: 81',
  'api/src/main/resources/application.yml': 'server.port: 80',
};

type Case = readonly [sentence: string, dockerfile: string, files: Files, told: readonly string[] | 'unread'];

const CASES: readonly Case[] = [
  ['what Maven made before is made of what lies beside', JAR, MODULE, [`${MAIN}: 1 makes /a`]],
  [
    'what Gradle made before is made of what lies beside',
    JAR.replace('target/', 'build/libs/'),
    { 'build.gradle.kts': '', [MAIN]: WRITES },
    [`${MAIN}: 1 makes /a`],
  ],
  ['the whole name of an archive', JAR.replace('shop-*.jar', 'shop.jar'), MODULE, [`${MAIN}: 1 makes /a`]],
  [
    'a directory of archives',
    JAR.replace('target/shop-*.jar app.jar', 'target/ ./').replace('"app.jar"', '"shop-all.jar"'),
    { ...MODULE, 'target/shop-all.jar': '' },
    [`${MAIN}: 1 makes /a`],
  ],
  [
    'a directory of Quarkus',
    JAR.replace('shop-*.jar app.jar', 'quarkus-app/*.jar ./').replace('"app.jar"', '"quarkus-run.jar"'),
    MODULE,
    [`${MAIN}: 1 makes /a`],
  ],
  ['layers of an archive', LAYERS, MODULE, [`${MAIN}: 1 makes /a`]],
  [
    'an archive through another stage',
    `FROM alpine AS files\nCOPY target/shop.jar /x/shop.jar\n${JAR.replace('COPY target/shop-*.jar', 'COPY --from=files /x/shop.jar')}`,
    MODULE,
    [`${MAIN}: 1 makes /a`],
  ],
  [
    'something else is copied below it',
    JAR.replace('CMD', 'COPY conf/ /etc/conf/\nCMD'),
    MODULE,
    [`${MAIN}: 1 makes /a`],
  ],
  ['another name is copied there', JAR.replace('shop-*.jar app.jar', 'shop.jar ./'), MODULE, 'unread'],
  [
    'a module of the same build has no source there',
    OF_API,
    { 'api/pom.xml': pom(COMMON), [API]: WRITES, 'common/pom.xml': OF_COMMON['common/pom.xml'] ?? '' },
    'unread',
  ],
  [
    'its source lies where its build of Gradle says',
    JAR.replace('target/', 'build/libs/'),
    { 'build.gradle': 'sourceSets { }', [MAIN]: WRITES },
    'unread',
  ],
  [
    'a module of a build below it is not there',
    JAR,
    {
      'pom.xml': pom('<groupId>org.shop.all</groupId><artifactId>common</artifactId>')
        .replace('org.shop<', 'org.shop.all<')
        .replace('</parent>', '</parent><groupId>org.shop</groupId>'),
      [MAIN]: WRITES,
    },
    'unread',
  ],
  [
    'the project at the top of a build of Gradle',
    JAR.replace('target/', 'build/libs/'),
    {
      'settings.gradle': '',
      'build.gradle': 'implementation project(":common")',
      [MAIN]: WRITES,
      ...OF_COMMON,
      'common/build.gradle': '',
    },
    ['common/src/main/java/C.java: 1 makes /c', `${MAIN}: 1 makes /a`],
  ],
  ['nothing says what made it', JAR, { [MAIN]: WRITES }, 'unread'],
  ['no source lies beside it', JAR, { 'pom.xml': '' }, 'unread'],
  ['it comes from elsewhere', JAR.replace('target/', 'libs/'), MODULE, 'unread'],
  ['it is fetched', JAR.replace('COPY target/shop-*.jar', 'ADD https://h/target/shop.jar'), MODULE, 'unread'],
  [
    'it is one of several',
    JAR.replace('target/shop-*.jar app.jar', 'libs/a.jar target/app.jar ./'),
    MODULE,
    [`${MAIN}: 1 makes /a`],
  ],
  [
    'another of several is run',
    JAR.replace('target/shop-*.jar app.jar', 'target/a.jar libs/app.jar ./'),
    MODULE,
    'unread',
  ],
  ['another image has it', JAR.replace('COPY target/', 'COPY --from=ghcr.io/a/b /target/'), MODULE, 'unread'],
  ['the last line that brings it counts', JAR.replace('CMD', 'COPY libs/other.jar app.jar\nCMD'), MODULE, 'unread'],
  [
    'a stage fetches what another archive stands beside',
    LAYERS.replace('app.jar extract', 'fetched.jar extract'),
    MODULE,
    'unread',
  ],
  ['nothing says what was unpacked', LAYERS.replace('-Djarmode=layertools ', ''), MODULE, 'unread'],
  [
    'modules of two builds',
    LAYERS.replace(
      'extract\nFROM',
      'extract\nCOPY b/target/b.jar b.jar\nRUN java -Djarmode=tools -jar b.jar extract\nFROM',
    ),
    { ...MODULE, 'b/pom.xml': '', 'b/src/main/java/B.java': '' },
    'unread',
  ],
  ['Kotlin beside it is not read', JAR, { ...MODULE, 'src/main/kotlin/A.kt': '' }, ['Kotlin']],
  [
    'a module of the same build is read with it',
    OF_API,
    { 'api/pom.xml': pom(COMMON), [API]: WRITES, ...OF_COMMON },
    BOTH,
  ],
  [
    'a module of the same build by a variable',
    OF_API,
    { 'api/pom.xml': pom(COMMON.replace('org.shop', '${project.groupId}')), [API]: WRITES, ...OF_COMMON },
    BOTH,
  ],
  [
    'what it does not depend on is not read',
    OF_API,
    { 'api/pom.xml': pom('<groupId>org.other</groupId><artifactId>lib</artifactId>'), [API]: WRITES, ...OF_COMMON },
    [`${API}: 1 makes /a`],
  ],
  ['a module of the same build is not there', OF_API, { 'api/pom.xml': pom(COMMON), [API]: WRITES }, 'unread'],
  [
    'a module of a build around it is not there',
    OF_API,
    {
      'api/pom.xml': pom(COMMON).replace('</parent>', '</parent><groupId>org.shop.api</groupId>'),
      [API]: WRITES,
    },
    'unread',
  ],
  [
    'a parent of others is none of the same build',
    JAR,
    {
      'pom.xml': pom('<groupId>org.shop</groupId><artifactId>starter</artifactId>').replace(
        '</parent>',
        '</parent><groupId>com.mine</groupId>',
      ),
      [MAIN]: WRITES,
    },
    [`${MAIN}: 1 makes /a`],
  ],
  [
    'its source lies where its build says',
    JAR,
    { ...MODULE, 'pom.xml': '<sourceDirectory>x</sourceDirectory>' },
    'unread',
  ],
  [
    'a project of the same build of Gradle',
    OF_API.replace('api/target/', 'api/build/libs/'),
    {
      'settings.gradle': '',
      'api/build.gradle': 'implementation project(":common")',
      [API]: WRITES,
      ...OF_COMMON,
      'common/build.gradle': '',
    },
    BOTH,
  ],
  [
    'what the build around it needs',
    OF_API,
    { 'pom.xml': pom(COMMON), 'api/pom.xml': pom(), [API]: WRITES, ...OF_COMMON },
    BOTH,
  ],
  [
    'of the build around it versions are no needs',
    OF_API,
    {
      'pom.xml': `<dependencyManagement>${pom(COMMON)}</dependencyManagement>`,
      'api/pom.xml': pom(),
      [API]: WRITES,
      ...OF_COMMON,
    },
    [`${API}: 1 makes /a`],
  ],
  [
    'of several modules that a stage builds, the one whose archive is copied, and what it needs',
    BUILT,
    {
      'pom.xml': '<modules><module>api</module></modules>',
      'api/pom.xml': pom(COMMON),
      [API]: WRITES,
      ...OF_COMMON,
      ...OTHER,
    },
    [...BOTH, 'api/src/main/resources/application.yml: 1 listens 80'],
  ],
  [
    'of several modules that a stage builds, all where one of them is not found',
    BUILT,
    { 'pom.xml': '', 'api/pom.xml': pom(COMMON), [API]: WRITES, ...OTHER },
    [
      `${API}: 1 makes /a`,
      'web/src/main/java/W.java: 1 makes /w',
      'web/src/main/resources/application.yml: 1 listens 81',
      'api/src/main/resources/application.yml: 1 listens 80',
    ],
  ],
  [
    'of several modules that a stage builds, all where the archive does not say which',
    BUILT.replace('/src/api/target/api.jar', '/out/api.jar'),
    { 'pom.xml': '', 'api/pom.xml': pom(), [API]: WRITES, ...OTHER },
    [
      `${API}: 1 makes /a`,
      'web/src/main/java/W.java: 1 makes /w',
      'web/src/main/resources/application.yml: 1 listens 81',
      'api/src/main/resources/application.yml: 1 listens 80',
    ],
  ],
  [
    'a stage that builds it starts in a directory that nobody knows',
    BUILT.replace('WORKDIR /src\n', '')
      .replace('/src/api/target/api.jar app.jar', '/target/ ./')
      .replace('app.jar', 'a-with-dependencies.jar'),
    MODULE,
    [`${MAIN}: 1 makes /a`],
  ],
  [
    'a project of Gradle is not there',
    OF_API.replace('api/target/', 'api/build/libs/'),
    { 'settings.gradle': '', 'api/build.gradle': 'implementation(project(path = ":common"))', [API]: WRITES },
    'unread',
  ],
  [
    'the build of Gradle around it gives it more',
    OF_API.replace('api/target/', 'api/build/libs/'),
    {
      'settings.gradle': '',
      'build.gradle': 'subprojects { dependencies { implementation project(":common") } }',
      'api/build.gradle': '',
      [API]: WRITES,
    },
    'unread',
  ],
];

const packaged = suite('code/java-packaged');

for (const [sentence, dockerfile, files, expected] of CASES) {
  packaged(sentence, () => {
    const lines = told(dockerfile, files);
    if (expected === 'unread') assert.match(lines.join('\n'), /^We could not find the source of java [^\n]*$/);
    else if (expected[0] === 'Kotlin') assert.match(lines.join('\n'), /^We cannot read the code .* it is in Kotlin\.$/);
    else
      assert.equal(
        lines,
        expected.map((each) => each.replace(': ', ':')),
      );
  });
}

packaged.run();
