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
  [
    'a path of Windows cannot be known',
    'File.WriteAllText(@"C:\\data\\a.txt", text);',
    ['1 writes ?'],
  ],
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
];

const lines = (code: string, others: Readonly<Record<string, string>> = {}) =>
  told(DOCKERFILE, { 'Api/Api.csproj': PROJECT, 'Api/Program.cs': code, ...others }).map((line) =>
    line.replace(/^Api\/Program\.cs:/, ''),
  );

const reads = suite('code of C#');

for (const [sentence, code, expected, others] of CASES)
  reads(sentence, () => {
    assert.equal(lines(code, others), expected);
  });

reads.run();
