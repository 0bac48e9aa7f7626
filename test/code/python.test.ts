import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { told } from './told.js';

const DOCKERFILE = `FROM python:3.12-slim
WORKDIR /srv/app
ENV DATA_DIR=/data
COPY . .
CMD ["python", "app.py", "--cache", "/cache"]
`;

/** What app.py does, and what it brings along. */
type Case = readonly [
  sentence: string,
  code: string,
  told: readonly string[],
  others?: Readonly<Record<string, string>>,
];

const CASES: readonly Case[] = [
  ['a name that is given a value often', `import os\n${'p = "/a"\n'.repeat(64)}os.mkdir(p)`, ['app.py:66 makes /a']],
  ['and one too often', `import os\n${'p = "/a"\n'.repeat(65)}os.mkdir(p)`, ['app.py:67 makes ?']],
  [
    'where it goes elsewhere nobody knows where its paths begin',
    'import os\nos.chdir("/var/lib")\nopen("a", "w")\nopen("/b", "w")',
    ['app.py:3 writes ?', 'app.py:4 writes /b'],
  ],
  [
    'it may go to where it is',
    'import os\nos.chdir(os.path.dirname(os.path.abspath(__file__)))\nopen("a", "w")',
    ['app.py:3 writes /srv/app/a'],
  ],
  ['it may go to a place that nobody knows', 'import os\nos.chdir(f())\nopen("a", "w")', ['app.py:3 writes ?']],
  [
    'a library behind another import in its line',
    'import sys; import nltk; nltk.download("a")',
    ['app.py:1 writes into ~'],
  ],
  [
    'own code behind another import in its line',
    'import sys; import b',
    ['b.py:1 makes /a'],
    { 'b.py': 'import os; os.mkdir("/a")' },
  ],
  ['a statement behind an import in its line', 'import os; os.mkdir("/a")', ['app.py:1 makes /a']],
  [
    'a temporary directory lies where it is told to, by the place of the word too',
    'import os\nimport tempfile\nos.mkdir(tempfile.mkdtemp("a", "b", "/var/c") + "/d")\ntempfile.SpooledTemporaryFile(dir="/var/d")',
    ['app.py:3 writes into /var/c', 'app.py:3 writes into /var/c', 'app.py:4 writes into /var/d'],
  ],
  [
    'a temporary file lies where it is told to',
    'import tempfile\nimport pandas as pd\npd.DataFrame().to_csv(tempfile.NamedTemporaryFile(dir="/var/a").name)',
    ['app.py:3 writes into /var/a', 'app.py:3 writes into /var/a'],
  ],
  [
    'memory is no file',
    'import io\nfrom io import StringIO\nfrom PIL import Image\nimport pandas as pd\nb = io.BytesIO()\nImage.new("L", (1, 1)).save(b, "PNG")\npd.DataFrame().to_csv(StringIO())',
    [],
  ],
  [
    'memory is no file, whatever brings it in',
    'import io\nimport matplotlib.pyplot as plt\ndef draw():\n    with io.BytesIO() as out:\n        plt.savefig(out, format="png")\n        return out.getvalue()\ndraw()',
    [],
  ],
  [
    'streams of the process are no files',
    'import sys\nfrom loguru import logger\nlogger.add(sys.stderr, level="INFO")\nlogger.add(sys.stdout.buffer)\nlogger.add(sys.__stdout__)',
    [],
  ],
  [
    'a stream that is imported by its name',
    'from sys import stderr as err\nfrom loguru import logger\nlogger.add(sink=err)',
    [],
  ],
  [
    'another field of sys may be anything',
    'import sys\nfrom loguru import logger\nlogger.add(sys.somewhere)',
    ['app.py:3 writes ?'],
  ],
  [
    'a file that is open is told where it is opened',
    'import numpy as np\nwith open("/var/a.npy", "wb") as f:\n    np.save(f, 1)',
    ['app.py:2 writes /var/a.npy', 'app.py:3 writes /var/a.npy'],
  ],
  [
    'a writer of tables writes where it is made',
    'import pandas as pd\nwith pd.ExcelWriter("/var/a.xlsx") as w:\n    pd.DataFrame().to_excel(w)',
    ['app.py:2 writes /var/a.xlsx', 'app.py:3 writes /var/a.xlsx'],
  ],
  [
    'a temporary file lies below /tmp',
    'import tempfile\nimport pandas as pd\nwith tempfile.NamedTemporaryFile() as f:\n    pd.DataFrame().to_csv(f.name)\n    pd.DataFrame().to_csv(f)\n    pd.DataFrame().to_csv(f.name + ".csv")',
    ['app.py:4 writes into /tmp', 'app.py:5 writes into /tmp', 'app.py:6 writes into /tmp'],
  ],
  [
    'an answer of Django is no file',
    'import openpyxl\nfrom django.http import HttpResponse\nresponse = HttpResponse(content_type="a")\nopenpyxl.Workbook().save(response)',
    [],
  ],
  ['a directory is made', 'import os\nos.makedirs("/var/lib/state", exist_ok=True)', ['app.py:2 makes /var/lib/state']],
  [
    'a data base of the settings of Django lies where they say',
    'import os\nos.environ["DJANGO_SETTINGS_MODULE"] = "conf.settings"',
    ['conf/settings.py:3 writes /srv/app/db.sqlite3'],
    {
      'conf/settings.py': `from pathlib import Path
BASE = Path(__file__).resolve().parent.parent
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE / "db.sqlite3"}, "other": 5}`,
    },
  ],
  [
    'a server of data bases is no file',
    'from conf import a',
    [],
    {
      'conf.py':
        'DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "a"}, "b": {"NAME": "c"}}',
    },
  ],
  ['a socket is written', 'import uvicorn\nuvicorn.run(app, uds="/run/a.sock")', ['app.py:2 writes /run/a.sock']],
  [
    'a field of the settings of another file has its value',
    'import os\nfrom conf import settings\nos.mkdir(settings.data)',
    ['app.py:3 makes /a'],
    { 'conf.py': 'class Settings:\n    data: str = "/a"\nsettings = Settings()' },
  ],
  [
    'settings are made by a function of another file',
    'import os\nfrom conf import get_settings\nconf = get_settings()\nos.mkdir(conf.data)',
    ['app.py:4 makes /a'],
    { 'conf.py': 'class Settings:\n    data: str = "/a"\ndef get_settings():\n    return Settings()' },
  ],
  [
    'settings are made where they are used',
    'import os\nfrom conf import Settings, get\nos.mkdir(Settings().data)\nos.mkdir(get().data)',
    ['app.py:3 makes /a', 'app.py:4 makes /a'],
    { 'conf.py': 'class Settings:\n    data: str = "/a"\ndef get():\n    return Settings()' },
  ],
  [
    'settings come through another file',
    'import os\nfrom core import settings\nos.mkdir(settings.data)',
    ['app.py:3 makes /a'],
    {
      'core.py': 'from conf import Settings\nsettings = Settings()',
      'conf.py': 'class Settings:\n    data: str = "/a"',
    },
  ],
  [
    'settings of pydantic have defaults, and variables of their names count before these',
    'import os\nfrom conf import settings\nos.mkdir(settings.store)\nos.mkdir(settings.data_dir)\nos.mkdir(settings.near)\nos.mkdir(settings.named)\nos.mkdir(settings.needed)',
    ['app.py:3 makes /a', 'app.py:4 makes /data', 'app.py:5 makes /c', 'app.py:6 makes /data', 'app.py:7 makes ?'],
    {
      'conf.py': `from pydantic import Field
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    store: str = Field(default="/a")
    data_dir: str = "/b"
    near: str = Field("/c")
    named: str = Field("/e", validation_alias="DATA_DIR")
    needed: str
settings = Settings()`,
    },
  ],
  [
    'variables of settings have the prefix that the class gives them',
    'import os\nfrom conf import settings\nos.mkdir(settings.dir)',
    ['app.py:3 makes /data'],
    {
      'conf.py': `from pydantic_settings import BaseSettings, SettingsConfigDict
class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="DATA_")
    dir: str = "/b"
settings = Settings()`,
    },
  ],
  [
    'a variable is nothing to a class that reads none',
    'import os\nfrom conf import settings\nos.mkdir(settings.data_dir)',
    ['app.py:3 makes /b'],
    { 'conf.py': 'class Settings:\n    data_dir: str = "/b"\nsettings = Settings()' },
  ],
  [
    'an object that may be of two classes is not known',
    'import os\nfrom conf import A\nfrom other import B\ns = A()\nif x:\n    s = B()\nos.mkdir(s.data)',
    ['app.py:7 makes ?'],
    { 'conf.py': 'class A:\n    data = "/a"', 'other.py': 'class B:\n    data = "/b"' },
  ],
  [
    'a name that nothing here gives is no object of the file',
    'import os\nfrom elsewhere import *\nclass A:\n    data = "/a"\nos.mkdir(conf.data)',
    ['app.py:5 makes ?'],
  ],
  [
    'a field that no class of the file has is not known',
    'import os\nfrom conf import settings\nos.mkdir(settings.other)',
    ['app.py:3 makes ?'],
    { 'conf.py': 'class Settings:\n    data: str = "/a"\nsettings = Settings()' },
  ],
  [
    'a part of a text is replaced',
    'import os\nA = "file:/a/b"\nos.mkdir(A.replace("file:", ""))\nos.mkdir(A.removeprefix("file:/"))\nos.mkdir(A.replace("", "x"))\nos.mkdir("/c".replace("c", unknown()))',
    ['app.py:3 makes /a/b', 'app.py:4 makes /srv/app/a/b', 'app.py:5 makes /a/b', 'app.py:6 writes into /'],
  ],
  [
    'the address of a data base that nobody knows is that of a server',
    'from sqlalchemy import create_engine\nimport sqlite3\ncreate_engine(get())\ncreate_engine("sqlite:////a/b.db")\nsqlite3.connect(get())',
    ['app.py:4 writes /a/b.db', 'app.py:5 writes ?'],
  ],
  ['a function has another name here', 'from os import makedirs as mk\nmk("/a")', ['app.py:2 makes /a']],
  ['a module has another name here', 'import os.path as p, os\nos.mkdir(p.join("/a", "b"))', ['app.py:2 makes /a/b']],
  ['to read writes nothing', 'open("/etc/passwd")\nopen("/a", "rb")\nopen("/b", mode="r")', []],
  [
    'a file is opened for writing',
    'open("/a", "w")\nopen("/b", mode="ab")\nopen("/c", "r+")',
    ['app.py:1 writes /a', 'app.py:2 writes /b', 'app.py:3 writes /c'],
  ],
  ['a picture is read', 'from PIL import Image\ndef f(m):\n    Image.open(m)\nf(input())', []],
  ['a picture is read by a module', 'import PIL.Image\ndef f(m):\n    PIL.Image.open(m)\nf(input())', []],
  ['a picture is saved', 'from PIL import Image\nImage.open("/a").save("/b.png")', ['app.py:2 writes /b.png']],
  [
    'a document is read',
    'import fitz, pdfplumber, pymupdf\nfitz.open(a())\npdfplumber.open(a())\npymupdf.open(a())',
    [],
  ],
  [
    'a document is read by another name',
    'import pikepdf\nfrom pikepdf import Pdf\npikepdf.open(a())\nPdf.open(a())',
    [],
  ],
  ['a page is shown, and code read', 'import tokenize, webbrowser\ntokenize.open(a())\nwebbrowser.open(a())', []],
  ['a sound is read', 'import wave\nwave.open(a())\nwave.open(a(), "rb")\nwave.open(a(), mode="r")', []],
  ['a sound is written', 'import wave\nwave.open("/a", "wb")', ['app.py:2 writes /a']],
  [
    'a map is read, and changed',
    'import rasterio\nrasterio.open(a())\nrasterio.open("/a", "r+")',
    ['app.py:3 writes /a'],
  ],
  ['a mode that nobody knows may write', 'def f(m):\n    open("/a", m)', ['app.py:2 writes /a']],
  ['a relative path lies where the program starts', 'open("out.txt", "w")', ['app.py:1 writes /srv/app/out.txt']],
  ['what stands in comments and texts does nothing', '# os.makedirs("/a")\nx = """os.makedirs("/b")"""', []],
  ['a constant has its value', 'import os\nBASE = "/a"\nPATH = BASE + "/b"\nos.mkdir(PATH)', ['app.py:4 makes /a/b']],
  [
    'a constant of another file has its value',
    'import os\nfrom conf import BASE as B\nos.mkdir(B)',
    ['app.py:3 makes /a'],
    { 'conf.py': 'BASE = "/a"' },
  ],
  [
    'a field of another file has its value',
    'import os, conf\nos.mkdir(conf.BASE)',
    ['app.py:2 makes /a'],
    { 'conf.py': 'BASE = "/a"' },
  ],
  [
    'a module that is imported is read',
    'import lib.store',
    ['lib/store.py:2 makes /a'],
    { 'lib/__init__.py': '', 'lib/store.py': 'import os\nos.mkdir("/a")' },
  ],
  [
    'a module beside is read',
    'from lib import store',
    ['lib/store.py:2 makes /a'],
    { 'lib/__init__.py': 'from . import other', 'lib/store.py': 'import os\nos.mkdir("/a")', 'lib/other.py': '' },
  ],
  ['a file that nobody imports is not read', 'pass', [], { 'other.py': 'import os\nos.mkdir("/a")' }],
  [
    'a variable of the image counts before its default',
    'import os\nos.mkdir(os.environ.get("DATA_DIR", "/d"))\nos.mkdir(os.getenv("OTHER", "/o"))',
    ['app.py:2 makes /data', 'app.py:3 makes /o'],
  ],
  ['a variable that nothing sets is not known', 'import os\nos.mkdir(os.environ["X"])', ['app.py:2 makes ?']],
  ['or has a second value', 'import os\nos.mkdir(os.getenv("X") or "/b")', ['app.py:2 makes /b']],
  [
    'of a condition both values count',
    'import os\np = "/a" if x else "/b"\nos.mkdir(p)',
    ['app.py:3 makes /a', 'app.py:3 makes /b'],
  ],
  [
    'a text with holes is put together',
    'import os\nB = "/a"\nos.mkdir(f"{B}/c")\nos.mkdir("%s/d" % B)\nos.mkdir("{}/e".format(B))',
    ['app.py:3 makes /a/c', 'app.py:4 makes /a/d', 'app.py:5 makes /a/e'],
  ],
  ['of a hole the directory is known', 'def f(n):\n    open(f"/a/b-{n}.txt", "w")', ['app.py:2 writes into /a']],
  [
    'the file itself has a place',
    'from pathlib import Path\n(Path(__file__).resolve().parent / "data").mkdir()',
    ['app.py:2 makes /srv/app/data'],
  ],
  [
    'a parent of the file is counted',
    'from pathlib import Path\nBASE = Path(__file__).parents[1]\n(BASE / "x.txt").write_text("")',
    ['app.py:3 writes /srv/x.txt'],
  ],
  [
    'home is a place of its own',
    'from pathlib import Path\n(Path.home() / ".x").mkdir()\nimport os\nos.mkdir(os.path.expanduser("~/y"))',
    ['app.py:2 makes ~/.x', 'app.py:4 makes ~/y'],
  ],
  [
    'what is downloaded lies in home, or where its argument says',
    'import nltk\nfrom transformers import AutoModel\nnltk.download("a", "/a")\nnltk.download("b")\nAutoModel.from_pretrained("c", cache_dir="/c")',
    ['app.py:3 writes into /a', 'app.py:4 writes into ~', 'app.py:5 writes into /c'],
  ],
  [
    'what a function is given decides',
    'import os\ndef f(p):\n    os.mkdir(p)\nf("/a")\nf("/b")',
    ['app.py:3 makes /a', 'app.py:3 makes /b'],
  ],
  ['what nobody gives is not known', 'import os\ndef f(p):\n    os.mkdir(p)', ['app.py:3 makes ?']],
  ['a parameter hides a constant', 'import os\np = "/a"\ndef f(p):\n    os.mkdir(p)', ['app.py:4 makes ?']],
  [
    'a field has what the constructor is given',
    'import os\nclass A:\n    def __init__(self, p):\n        self.p = p\n    def go(self):\n        os.mkdir(self.p)\nA("/a").go()',
    ['app.py:6 makes /a'],
  ],
  [
    'an option has its value, or its default',
    'import argparse, os\np = argparse.ArgumentParser()\np.add_argument("--out", default="/o")\np.add_argument("--cache", default="/c")\na = p.parse_args()\nos.mkdir(a.out)\nos.mkdir(a.cache)',
    ['app.py:6 makes /o', 'app.py:7 makes /cache'],
  ],
  [
    'a temporary directory is below /tmp',
    'import tempfile\nd = tempfile.mkdtemp()\nopen(d + "/x", "w")',
    ['app.py:3 writes into /tmp'],
  ],
  [
    'a data base is a file',
    'import sqlite3\nsqlite3.connect("x.db")\nsqlite3.connect(":memory:")',
    ['app.py:2 writes /srv/app/x.db'],
  ],
  [
    'an address of a data base leads to a file, or to none',
    'from sqlalchemy import create_engine\ncreate_engine("sqlite:////data/a.db")\ncreate_engine("sqlite+aiosqlite:///b.db")\ncreate_engine("sqlite://")\ncreate_engine("postgresql+psycopg2://h/d")',
    ['app.py:2 writes /data/a.db', 'app.py:3 writes /srv/app/b.db'],
  ],
  [
    'a method counts where its module is used',
    'import PIL.Image\nPIL.Image.new("L", (1, 1)).save("/a")',
    ['app.py:2 writes /a'],
  ],
  ['elsewhere a method of that name is another', 'import os\nform.save("/a")', []],
  [
    'who loads modules by their names may load any',
    'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "conf")',
    ['conf.py:2 makes /a'],
    { 'conf.py': 'import os\nos.mkdir("/a")' },
  ],
  [
    'a log is a file',
    'import logging\nfrom logging.handlers import RotatingFileHandler\nRotatingFileHandler("/var/log/a.log")\nlogging.basicConfig(level=1)\nlogging.basicConfig(filename="b.log")',
    ['app.py:3 writes /var/log/a.log', 'app.py:5 writes /srv/app/b.log'],
  ],
  [
    'a port is a number',
    'from http.server import HTTPServer\nPORT = 80\nHTTPServer(("", PORT), None).serve_forever()',
    ['app.py:3 listens 80'],
  ],
  [
    'a port of another file is a number',
    'from http.server import HTTPServer\nimport conf\nHTTPServer(("", int(conf.PORT)), None).serve_forever()',
    ['app.py:3 listens 25'],
    { 'conf.py': 'PORT = 25' },
  ],
  [
    'arguments may have a name of their own',
    'import uvicorn\noptions = {"port": 80}\nuvicorn.run(app, **options)\nuvicorn.run(app)',
    ['app.py:3 listens 80', 'app.py:4 listens 8000'],
  ],
  [
    'a program is started',
    'import subprocess\nsubprocess.run(["ls", "-l"])\nsubprocess.run("git status", shell=True)\nsubprocess.run(cmd)',
    ['app.py:2 starts ls', 'app.py:3 starts git', 'app.py:4 starts ?'],
  ],
  ['rights are asked for', 'import os\nos.setuid(5)', ['app.py:2 wants os.setuid']],
  ['a mistake in the text hides nothing', 'import os\ndef (:\n  x = = 3\nos.mkdir("/a")\n', ['app.py:4 makes /a']],
];

const python = suite('code/python');

for (const [sentence, code, expected, others = {}] of CASES) {
  python(sentence, () => assert.equal(told(DOCKERFILE, { 'app.py': code, ...others }), expected));
}

/** How a program is named. */
const STARTS: readonly (readonly [sentence: string, dockerfile: string, told: readonly string[]])[] = [
  ['a module is found', 'CMD ["python", "-m", "pkg.main"]', ['pkg/main.py:2 makes /m']],
  ['a package has a main file', 'CMD ["python3.12", "-m", "pkg"]', ['pkg/__main__.py:2 makes /p']],
  ['a server is told a module', 'CMD gunicorn -b :8000 pkg.main:app', ['pkg/main.py:2 makes /m']],
  ['a script names its interpreter', 'CMD ["/srv/app/run"]', ['run:3 makes /r']],
  [
    'a file that is not there may be any',
    'CMD ["python", "gone.py"]',
    ['pkg/__main__.py:2 makes /p', 'pkg/main.py:2 makes /m'],
  ],
];

const FILES = {
  'pkg/__init__.py': '',
  'pkg/__main__.py': 'import os\nos.mkdir("/p")',
  'pkg/main.py': 'import os\nos.mkdir("/m")',
  run: '#!/usr/bin/env python3\nimport os\nos.mkdir("/r")',
};

for (const [sentence, command, expected] of STARTS) {
  python(sentence, () =>
    assert.equal(told(`FROM python:3.12\nWORKDIR /srv/app\nCOPY . .\n${command}\n`, FILES), expected),
  );
}

const CREATES = 'import os\nos.mkdir("/m")';

for (const [sentence, files, expected] of [
  [
    'beside its description',
    { 'lib/own/pyproject.toml': '', 'lib/own/own/mod.py': CREATES },
    ['lib/own/own/mod.py:2 makes /m'],
  ],
  [
    'in src there',
    { 'lib/own/setup.py': '', 'lib/own/src/own/mod.py': CREATES },
    ['lib/own/src/own/mod.py:2 makes /m'],
  ],
  ['another file of that name', { 'lib/own/mod.py': CREATES }, []],
  ['one of somebody else', { 'v/site-packages/x/setup.py': '', 'v/site-packages/x/own/mod.py': CREATES }, []],
  [
    'one that lies where the program looks first',
    { 'own/mod.py': 'x = 1', 'lib/own/setup.cfg': '', 'lib/own/own/mod.py': CREATES },
    [],
  ],
] as const) {
  python(`a package of the project: ${sentence}`, () =>
    assert.equal(told(DOCKERFILE, { 'app.py': 'from own.mod import f\nf()', ...files }), expected),
  );
}

python('a worker is told a class', () => {
  const dockerfile = 'FROM python:3.12\nWORKDIR /srv/app\nCOPY . .\nCMD ["arq", "pkg.main.Worker"]\n';
  assert.equal(told(dockerfile, FILES), ['pkg/main.py:2 makes /m']);
});

python.run();
