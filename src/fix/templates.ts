/** Generated from templates/ by `npm run bundle`: the text of each file, by its name. */
export const templates: Readonly<Record<string, string>> = {
  'busybox':
    'RUN addgroup -g {{gid}} {{name}} \\\n' +
    '    && adduser -D -h /home/{{name}} -u {{uid}} -G {{name}} -s /sbin/nologin {{name}}\n',
  'passwd':
    'RUN echo \'{{name}}:x:{{gid}}:\' >> /etc/group \\\n' +
    '    && echo \'{{name}}:x:{{uid}}:{{gid}}::/nonexistent:/sbin/nologin\' >> /etc/passwd\n',
  'shadow-installed':
    'RUN {{install}} \\\n' +
    '    && groupadd --gid {{gid}} {{name}} \\\n' +
    '    && useradd --no-log-init --uid {{uid}} --gid {{gid}} --create-home --home-dir /home/{{name}} --shell /usr/sbin/nologin {{name}}\n',
  'shadow':
    'RUN groupadd --gid {{gid}} {{name}} \\\n' +
    '    && useradd --no-log-init --uid {{uid}} --gid {{gid}} --create-home --home-dir /home/{{name}} --shell /usr/sbin/nologin {{name}}\n',
  'system':
    'RUN groupadd --system --gid {{gid}} {{name}} \\\n' +
    '    && useradd --system --no-log-init --uid {{uid}} --gid {{gid}} --no-create-home --home-dir {{home}} --shell /usr/sbin/nologin {{name}}\n',
};
