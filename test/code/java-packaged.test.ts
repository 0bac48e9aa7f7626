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
  [
    'a parent that lies elsewhere needs a module, in a profile',
    OF_API,
    {
      'parent/pom.xml': `<artifactId>of-all</artifactId><profiles><dependency>${COMMON}</dependency></profiles>`,
      'api/pom.xml': pom().replace('</parent>', '<relativePath>../parent/pom.xml</relativePath></parent>'),
      [API]: WRITES,
      ...OF_COMMON,
    },
    BOTH,
  ],
  [
    'a parent by its name needs a module',
    OF_API,
    {
      'parent/pom.xml': `<artifactId>all</artifactId><dependency>${COMMON}</dependency>`,
      'api/pom.xml': pom().replace('</parent>', '<relativePath/></parent>'),
      [API]: WRITES,
      ...OF_COMMON,
    },
    BOTH,
  ],
  [
    'the parent of a parent needs a module',
    OF_API,
    {
      'bom/pom.xml': `<artifactId>bom</artifactId><dependency>${COMMON}</dependency>`,
      'pom.xml': pom().replace('</parent>', '<relativePath>bom</relativePath></parent>'),
      'api/pom.xml': pom(),
      [API]: WRITES,
      ...OF_COMMON,
    },
    BOTH,
  ],
  [
    'parents that are too many',
    OF_API,
    {
      ...Object.fromEntries(
        Array.from({ length: 30 }, (_, at) => [
          `p${at}/pom.xml`,
          pom().replace('</parent>', `<relativePath>../p${at + 1}</relativePath></parent>`),
        ]),
      ),
      'api/pom.xml': pom().replace('</parent>', '<relativePath>../p0</relativePath></parent>'),
      [API]: WRITES,
    },
    'unread',
  ],
  [
    'a parent of itself',
    OF_API,
    { 'api/pom.xml': pom().replace('</parent>', '<relativePath>../api</relativePath></parent>'), [API]: WRITES },
    [`${API}: 1 makes /a`],
  ],
  [
    'two modules of one name',
    OF_API,
    { 'api/pom.xml': pom(COMMON), [API]: WRITES, ...OF_COMMON, 'a/pom.xml': OF_COMMON['common/pom.xml'] ?? '' },
    'unread',
  ],
  ...(
    [
      ['another spelling', pom(COMMON).replace('<dependency>', '<dependency >')],
      ['a name by a variable', pom('<groupId>${g}</groupId><artifactId>${a}</artifactId>')],
      ['no group', pom('<groupId ></groupId><artifactId>a</artifactId>')],
      ['a long text', `${pom()}<!-- ${'x'.repeat(100_000)} -->`],
      [
        'versions in another spelling',
        `<dependencyManagement></dependencyManagement >${pom(COMMON)}</dependencyManagement>`,
      ],
    ] as const
  ).map(
    ([what, text]): Case => [
      `a module of Maven with ${what}`,
      OF_API,
      { 'api/pom.xml': text, [API]: WRITES, ...OF_COMMON },
      'unread',
    ],
  ),
  [
    'two modules of one name, the other first',
    OF_API,
    { 'api/pom.xml': pom(COMMON), [API]: WRITES, ...OF_COMMON, 'z/pom.xml': OF_COMMON['common/pom.xml'] ?? '' },
    'unread',
  ],
  ...['org.shop', 'org.parent'].map(
    (group): Case => [
      `a parent of another group needs a module of ${group} that is not there`,
      OF_API,
      {
        'pom.xml': `<groupId>org.parent</groupId><artifactId>all</artifactId><dependencies><dependency>${COMMON.replace('org.shop', group)}</dependency></dependencies>`,
        'api/pom.xml': pom(),
        [API]: WRITES,
      },
      'unread',
    ],
  ),
  [
    'a remark is not read',
    OF_API,
    {
      'api/pom.xml': `<!-- <dependencyManagement> -->${pom(COMMON)}<!-- </dependencyManagement> -->`,
      [API]: WRITES,
      ...OF_COMMON,
    },
    BOTH,
  ],
  ...(
    [
      ['a project by a constant', { 'api/build.gradle': 'implementation(project(Modules.COMMON))' }],
      ['a project that is searched', { 'api/build.gradle': 'implementation findProject(":common")' }],
      ['a file of its own', { 'api/build.gradle': 'apply from: "$rootDir/deps.gradle"' }],
      ['a file of its own in Kotlin', { 'api/build.gradle': 'apply(from = "../deps.gradle.kts")' }],
      ['a file of its own in braces', { 'api/build.gradle': 'apply { from("../deps.gradle.kts") }' }],
      ['a file of the build around it', { 'build.gradle': 'subprojects { apply from: "deps.gradle" }' }],
      ['accessors', { 'api/build.gradle': 'implementation projects.common' }],
      ['plugins of its own', { 'buildSrc/src/main/groovy/a.gradle': 'implementation project(":common")' }],
      ['another build', { 'settings.gradle': 'pluginManagement { includeBuild("build-logic") }' }],
      ['another build in Kotlin', { 'settings.gradle.kts': 'includeBuild("build-logic")' }],
      ['a long list of projects', { 'settings.gradle': `includeBuild("x") // ${'x'.repeat(100_000)}` }],
      ['another directory', { 'settings.gradle': 'project(":common").projectDir = file("c")' }],
    ] as const satisfies readonly (readonly [string, Files])[]
  ).map(
    ([what, files]): Case => [
      `a project of Gradle with ${what}`,
      OF_API.replace('api/target/', 'api/build/libs/'),
      { 'settings.gradle': '', 'api/build.gradle': '', 'common/build.gradle': '', [API]: WRITES, ...files },
      'unread',
    ],
  ),
  [
    'a build of Gradle between gives it more',
    OF_API.replace('api/target/', 'a/api/build/libs/'),
    {
      'settings.gradle': '',
      'a/build.gradle': 'subprojects { dependencies { implementation project(":common") } }',
      'a/api/build.gradle': '',
      [`a/${API}`]: WRITES,
    },
    'unread',
  ],
  [
    'a build of Gradle that a stage builds has plugins of its own',
    BUILT.replace('mvn', 'gradle').replace('api/target/', 'api/build/libs/'),
    {
      'settings.gradle': '',
      'api/build.gradle': '',
      'buildSrc/build.gradle': '',
      [API]: WRITES,
      'web/src/main/java/W.java': OTHER['web/src/main/java/W.java'] ?? '',
    },
    [`${API}: 1 makes /a`, 'web/src/main/java/W.java: 1 makes /w'],
  ],
  ...(
    [
      ['names a package of another, all', 'org.shop.web', 'void m() { org.shop.web.W.w(); }', true],
      ['imports a package of another, all', 'org.shop.web', 'import org.shop.web.W;', true],
      ['names a package that it has as well', 'org.shop.api', 'import org.shop.api.X;', false],
      ['names one with a name that begins the same', 'org.shop', 'import org.shop.web.X;', false],
    ] as const
  ).map(
    ([what, name, text, isMore]): Case => [
      `of several modules that a stage builds, where the one ${what}`,
      BUILT,
      {
        'api/pom.xml': pom(),
        [API]: WRITES,
        'api/src/main/java/B.java': `package org.shop.api; ${text}`,
        'web/src/main/java/W.java': `package ${name};${OTHER['web/src/main/java/W.java']}`,
      },
      [`${API}: 1 makes /a`, ...(isMore ? ['web/src/main/java/W.java: 1 makes /w'] : [])],
    ],
  ),
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
