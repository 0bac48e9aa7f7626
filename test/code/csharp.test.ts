import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { told } from './told.js';

const DOCKERFILE = `FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish Api/Api.csproj -c Release -o /out
FROM mcr.microsoft.com/dotnet/aspnet:8.0
WORKDIR /app
ENV DATA=/data
COPY --from=build /out .
ENTRYPOINT ["dotnet", "Api.dll"]
`;

const PROJECT = '<Project Sdk="Microsoft.NET.Sdk.Web"></Project>';

type Case = readonly [
  sentence: string,
  code: string,
  told: readonly string[],
  others?: Readonly<Record<string, string>>,
];

const CASES: readonly Case[] = [
  [
    'pipes and the streams of the process are no files',
    'new StreamWriter(Console.OpenStandardOutput()); new StreamWriter(new NamedPipeClientStream("a"));',
    [],
  ],
  ['a directory is made', 'Directory.CreateDirectory(Path.Combine("/a", "b"));', ['1 makes /a/b']],
  [
    'a stream writes, by its mode and by what it asks for',
    'new FileStream("/a", FileMode.Create); new FileStream("/b", FileMode.Open, FileAccess.Read); File.Open("/c", FileMode.Open);',
    ['1 writes /a', '1 writes /c'],
  ],
  [
    'a namespace may stand before the class',
    'System.IO.File.WriteAllText("x.txt", text); global::System.IO.File.Delete("/y");',
    ['1 writes /app/x.txt', '1 writes /y'],
  ],
  [
    'a variable has its value, or what stands behind the marks',
    'var d = Environment.GetEnvironmentVariable("DATA") + "/x"; File.Create(d); File.Create(Environment.GetEnvironmentVariable("NO") ?? "/z");',
    ['1 writes /data/x', '1 writes /z'],
  ],
  [
    'a text has holes',
    'const string Root = "/srv"; File.AppendAllText($"{Root}/log-{DateTime.Now:yyyy}.txt", $@"{Root}");',
    ['1 writes into /srv'],
  ],
  ['a path of Windows cannot be known', 'File.WriteAllText(@"C:\\data\\a.txt", text);', ['1 writes ?']],
  [
    'what is kept in memory, or sent, is no file',
    'var kept = new MemoryStream(); using var writer = new StreamWriter(kept); var file = File.Create("/a"); new StreamWriter(file);',
    ['1 writes /a', '1 writes /a'],
  ],
  [
    'the directories of a host and of its web root',
    'class Files(IWebHostEnvironment env) { void Put() { File.Create(Path.Combine(env.ContentRootPath, "a")); File.Create(Path.Combine(env.WebRootPath, "up", "b")); File.Create(Path.Combine(AppContext.BaseDirectory, "c")); } }',
    ['1 writes /app/a', '1 writes /app/wwwroot/up/b', '1 writes /app/c'],
  ],
  [
    'ports, of hosts and of sockets',
    'builder.WebHost.UseUrls("http://*:81"); o.ListenAnyIP(82); o.Listen(IPAddress.Any, 83); new TcpListener(IPAddress.Any, 84); socket.Listen(85);',
    ['1 listens 81', '1 listens 82', '1 listens 83', '1 listens 84'],
  ],
  [
    'a host has the port that it is run with',
    'var builder = WebApplication.CreateBuilder(args); var app = builder.Build(); app.Run("http://0.0.0.0:86");',
    ['1 listens 86'],
  ],
  ['a host that is only run says none', 'var app = WebApplication.CreateBuilder(args).Build(); app.Run();', []],
  [
    'programs, by their name and by their settings',
    'Process.Start("ls", "-l"); Process.Start(new ProcessStartInfo { FileName = "git", Arguments = $"clone {url}" });',
    ['1 starts ls', '1 starts git', '1 starts git'],
  ],
  [
    'what a library writes',
    'using Serilog;\nLog.Logger = new LoggerConfiguration().WriteTo.File("logs/a.txt").CreateLogger(); options.UseSqlite("Data Source=data/a.db;Cache=Shared"); new SqliteConnection("DataSource=:memory:"); services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo("/keys"));',
    ['2 writes /app/logs/a.txt', '2 writes /app/data/a.db', '2 writes into /keys'],
  ],
  [
    'keys that are made anew are those of one library',
    'using Duende.IdentityServer;\nservices.AddIdentityServer().AddDeveloperSigningCredential();',
    ['2 writes /app/tempkey.jwk', '2 writes into /app/keys'],
  ],
  ['and not of the other', 'using IdentityServer4;\nservices.AddIdentityServer();', []],
  [
    'quotes in the holes of a text end nothing',
    `var q = $"{s.Replace("\\"", "'")} {s.Split('"')[0]}"; File.WriteAllText("/a", q); var r = $"{ "; File.Create("/b"); var v = @"""{"""; File.Create("/c");`,
    ['1 writes /a', '1 writes /b', '1 writes /c'],
  ],
  [
    'arguments with names, whose places nobody knows',
    'File.WriteAllText(path: "/a", contents: "b"); new TcpListener(port: 80);',
    ['1 writes ?', '1 listens ?'],
  ],
  ['a file that is read by names is read', 'File.ReadAllText(path: "/a");', []],
  [
    'what the type on the left says',
    'class A { StreamWriter w = new("/a"); } FileStream f = new("/b", FileMode.Create);',
    ['1 writes /a', '1 writes /b'],
  ],
  [
    'names that a file gives to classes, and methods without their class',
    'using F = System.IO.File;\nusing static System.IO.File;\nF.Create("/a"); WriteAllText("/b", "c");',
    ['3 writes /a', '3 writes /b'],
  ],
  [
    'a module that another file uses for all',
    'document.Save("/a");',
    ['1 writes /a'],
    { 'Api/Usings.cs': 'global using System.Xml.Linq;' },
  ],
  [
    'a module in front of a name',
    'new System.Net.NetworkInformation.Ping();',
    ['1 wants System.Net.NetworkInformation.Ping'],
  ],
  [
    'addresses of data bases, whatever stands first',
    `options.UseSqlite("Mode=ReadWriteCreate;Data Source=/a.db"); new SqliteConnection("Data Source='/b.db'"); new SqliteConnection("Version=3;X=y"); new SqliteConnection("Mode=Memory;Data Source=c");`,
    ['1 writes /a.db', '1 writes /b.db', '1 writes ?'],
  ],
  [
    'a controller sends a file, and writes none',
    'using Serilog;\nclass A : Controller { public IActionResult Get() => Results.File("/x", "text/plain"); }',
    [],
  ],
  ['ping needs a raw socket', 'using System.Net.NetworkInformation;\nnew Ping().Send("h");', ['2 wants Ping']],
  ['a message may be called Ping', 'new Ping().Send("h");', []],
  [
    'a parameter has what it is given',
    'class Store { readonly string _dir; public Store(string dir) { _dir = dir; } void Put(string name) { File.Create(Path.Combine(_dir, name)); } void Make() { new Store("/store").Put("a"); } }',
    ['1 writes /store/a'],
  ],
  [
    'settings name ports, logs and data bases',
    'var a = 1;',
    [
      'appsettings.json:5 writes /app/logs/b.txt',
      'appsettings.json:3 writes /app/c.db',
      'log4net.config:1 writes /var/log/d.log',
      'nlog.config:1 writes into /app/logs',
      'nlog.config:2 writes ?',
      'appsettings.json:4 listens 87',
    ],
    {
      'Api/appsettings.json': `{
  // What a comment says is no setting: "Urls": "http://*:1"
  "ConnectionStrings": { "A": "Data Source=c.db", "B": "Data Source=sql,1433;Initial Catalog=x" },
  "Kestrel": { "Endpoints": { "Http": { "Url": "http://*:87" } } },
  "Serilog": { "WriteTo": [{ "Name": "Console" }, { "Name": "File", "Args": { "path": "logs/b.txt" } }] },
}`,
      'Api/nlog.config':
        '<target xsi:type="File" name="f" fileName="${basedir}/logs/${shortdate}.log" />\n<target type="File" fileName="${var:dir}/a" /><target type="Console" />',
      'Api/log4net.config': '<appender type="log4net.Appender.FileAppender"><file value="/var/log/d.log" /></appender>',
      'Other/appsettings.json': '{ "Urls": "http://*:88" }',
    },
  ],
  [
    'settings that cannot be read',
    'var a = 1;',
    ['We could not read Api/appsettings.Production.json: check which ports and files it names.'],
    { 'Api/appsettings.Production.json': '{ "Urls": ' },
  ],
  [
    'what a project refers to is part of it, and what it does not is not',
    'var a = 1;',
    ['Shared/B.cs:1 writes /b'],
    {
      'Api/Api.csproj':
        '<Project><ItemGroup><ProjectReference Include="..\\Shared\\Shared.csproj" /></ItemGroup></Project>',
      'Shared/Shared.csproj': PROJECT,
      'Shared/B.cs': 'File.Create("/b");',
      'Worker/Worker.csproj': PROJECT,
      'Worker/C.cs': 'File.Create("/c");',
    },
  ],
  ...[
    '<Project><ProjectReference Condition="true" Include="..\\Shared\\Shared.csproj" /></Project>',
    "<Project><ProjectReference Include='..\\Shared\\Shared.csproj' /></Project>",
  ].map(
    (project): Case => [
      `a project is referred to: ${project}`,
      'var a = 1;',
      ['Shared/B.cs:1 writes /b'],
      {
        'Api/Api.csproj': project,
        'Shared/Shared.csproj': PROJECT,
        'Shared/B.cs': 'File.Create("/b");',
        'C/C.cs': 'File.Create("/c");',
      },
    ],
  ),
  ...[
    { 'Api/Api.csproj': '<Project><Import Project="..\\C\\C.projitems" /></Project>' },
    { 'Api/Api.csproj': '<Project><ProjectReference Include="$(C)" /></Project>' },
    { 'Api/Api.csproj': '<Project><ProjectReference><Include>..\\C\\C.csproj</Include></ProjectReference></Project>' },
    { 'Directory.Build.props': '<Project><ProjectReference Include="C/C.csproj" /></Project>' },
  ].map(
    (files): Case => [
      `what cannot be followed: ${Object.values(files)[0]}`,
      'var a = 1;',
      ['C/C.cs:1 writes /c'],
      { 'C/C.cs': 'File.Create("/c");', ...files },
    ],
  ),
  [
    'files from elsewhere make every file part of it',
    'var a = 1;',
    ['Worker/C.cs:1 writes /c'],
    {
      'Api/Api.csproj': '<Project><Compile Include="..\\Shared\\*.cs" /></Project>',
      'Worker/C.cs': 'File.Create("/c");',
    },
  ],
  [
    'F# beside it is not read',
    'var a = 1;',
    ['We cannot read the code behind dotnet Api.dll (line 9): it is in F#.'],
    { 'Lib/A.fs': 'let a = 1' },
  ],
];

const lines = (code: string, others: Readonly<Record<string, string>> = {}) =>
  told(DOCKERFILE, { 'Api/Api.csproj': PROJECT, 'Api/Program.cs': code, ...others }).map((line) =>
    line.replace(/^Api\/(?:Program\.cs:)?/, ''),
  );

const reads = suite('code of C#');

for (const [sentence, code, expected, others] of CASES)
  reads(sentence, () => {
    assert.equal(lines(code, others), expected);
  });

reads.run();
