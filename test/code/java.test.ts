import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { told } from './told.js';

const DOCKERFILE = `FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -q package
FROM eclipse-temurin:21-jre
WORKDIR /app
ENV DATA=/data
COPY --from=build /src/target/app.jar app.jar
CMD ["java", "-jar", "app.jar"]
`;

const PATH = 'src/main/java/Main.java';

type Case = readonly [
  sentence: string,
  code: string,
  told: readonly string[],
  others?: Readonly<Record<string, string>>,
];

const CASES: readonly Case[] = [
  [
    'memory and the streams of the process are no files, whatever is put around them',
    'e.printStackTrace(new PrintWriter(new StringWriter())); new PrintWriter(System.out); new PrintStream(System.err, true); new PrintStream(new BufferedOutputStream(new ByteArrayOutputStream()));',
    [],
  ],
  [
    'what gives a stream may give that of a file',
    'new PrintWriter(new OutputStreamWriter(resource.getOutputStream()), true);',
    ['1 writes ?'],
  ],
  [
    'what is put around a file writes there',
    'new PrintWriter(new BufferedWriter(new FileWriter("/a"))); new PrintWriter(new GZIPOutputStream(new FileOutputStream("/b"))); new PrintStream(Files.newOutputStream(Paths.get("/c")));',
    ['1 writes /a', '1 writes /a', '1 writes /b', '1 writes /b', '1 writes /c', '1 writes /c'],
  ],
  [
    'a class of the project that is called like one of Java is its own',
    'new PrintWriter(System.out);\nnew PrintWriter(new StringWriter("/a"));',
    ['1 writes ?', '2 writes ?'],
    {
      'src/main/java/System.java': 'class System { static Object out = open(); }',
      'src/main/java/StringWriter.java': 'class StringWriter extends FileWriter { }',
    },
  ],
  ['a stream that nobody knows may be a file', 'new PrintWriter(other());', ['1 writes ?']],
  ['a directory is made', 'Files.createDirectories(Paths.get("/a", "b"));', ['1 makes /a/b']],
  [
    'a file makes its directories',
    'new File("/a").mkdirs(); File f = new File("x", "y"); f.mkdirs();',
    ['1 makes /a', '1 makes /app/x/y'],
  ],
  ['a stream writes', 'new FileOutputStream("/a/b"); new FileInputStream("/c");', ['1 writes /a/b']],
  ['a variable has its value', 'String d = System.getenv("DATA") + "/x"; new FileWriter(d);', ['1 writes /data/x']],
  ['a property has its default', 'new FileWriter(System.getProperty("p", "/d/e"));', ['1 writes /d/e']],
  [
    'rights of a file are no reason to parse in vain',
    'new RandomAccessFile("/a/b", "r"); new RandomAccessFile("/a/c", "rw");',
    ['1 writes /a/c'],
  ],
  [
    'of data bases those count that are files',
    'DriverManager.getConnection("jdbc:sqlite:/data/a.db"); DriverManager.getConnection("jdbc:h2:file:./b;MODE=MySQL"); DriverManager.getConnection("jdbc:h2:~/c"); DriverManager.getConnection("jdbc:h2:mem:d"); DriverManager.getConnection("jdbc:h2:tcp://h/e"); DriverManager.getConnection("jdbc:oracle:thin:@h:1:f");',
    ['1 writes /data/a.db', '1 writes /app/b', '1 writes ~/c'],
  ],
  ['a port is a number', 'new ServerSocket(80);', ['1 listens 80']],
  [
    'a program is started',
    'new ProcessBuilder("ls", "-l").start(); Runtime.getRuntime().exec("git status");',
    ['1 starts ls', '1 starts git'],
  ],
  ['what a method is given decides', 'save("/a/b"); } void save(String p) { new FileWriter(p);', ['1 writes /a/b']],
  [
    'a constant of another class has its value',
    'new File(Conf.DIR).mkdir();',
    ['1 makes /a'],
    { 'src/main/java/Conf.java': 'class Conf { static final String DIR = "/a"; }' },
  ],
  ['an object of a class has no effect', 'Object o = String.class; new File("/a").mkdir();', ['1 makes /a']],
];

const java = suite('code/java');

for (const [sentence, code, expected, others = {}] of CASES) {
  const files = { 'pom.xml': '', [PATH]: `class Main { void main() { ${code} } }`, ...others };
  java(sentence, () =>
    assert.equal(
      told(DOCKERFILE, files),
      expected.map((each) => `${PATH}:${each}`),
    ),
  );
}

for (const [end, name] of [
  ['kt', 'Kotlin'],
  ['scala', 'Scala'],
  ['groovy', 'Groovy'],
  ['clj', 'Clojure'],
]) {
  java(`${name} beside it is not read`, () =>
    assert.equal(told(DOCKERFILE, { [PATH]: 'class Main { }', [`src/main/other/A.${end}`]: '' }), [
      `We cannot read the code behind java -jar app.jar (line 9): it is in ${name}.`,
    ]),
  );
}

java('what sbt makes is in Scala', () =>
  assert.equal(told(DOCKERFILE.replace('mvn -q package', 'sbt assembly'), { 'Main.scala': '' }), [
    'We cannot read the code behind java -jar app.jar (line 9): it is in Scala.',
  ]),
);

java.run();
