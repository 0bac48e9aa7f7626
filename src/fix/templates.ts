/** Generated from templates/ by `npm run bundle`: the text of each file, by its name. */
export const templates: Readonly<Record<string, string>> = {
  'busybox':
    'RUN addgroup -g {{gid}} {{name}} \\\n' +
    '    && adduser -D {{home}} -u {{uid}} -G {{name}} -s /sbin/nologin {{name}}\n' +
    'USER {{uid}}:{{gid}}\n',
  'number':
    'USER {{uid}}:{{gid}}\n',
  'passwd':
    'RUN echo \'{{name}}:x:{{gid}}:\' >> /etc/group \\\n' +
    '    && echo \'{{name}}:x:{{uid}}:{{gid}}::/nonexistent:/sbin/nologin\' >> /etc/passwd\n' +
    'USER {{uid}}:{{gid}}\n',
  'shadow-installed':
    'RUN {{install}} \\\n' +
    '    && groupadd --gid {{gid}} {{name}} \\\n' +
    '    && useradd --no-log-init --uid {{uid}} --gid {{gid}} {{home}} --shell /usr/sbin/nologin {{name}}\n' +
    'USER {{uid}}:{{gid}}\n',
  'shadow':
    'RUN groupadd --gid {{gid}} {{name}} \\\n' +
    '    && useradd --no-log-init --uid {{uid}} --gid {{gid}} {{home}} --shell /usr/sbin/nologin {{name}}\n' +
    'USER {{uid}}:{{gid}}\n',
};
