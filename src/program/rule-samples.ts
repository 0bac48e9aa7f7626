import type { RuleSample } from './rule-example.js';

/** Generated from samples/ by `npm run bundle`: what the page of each rule shows. */
export const ruleSamples: Readonly<Record<string, readonly RuleSample[]>> = {
  'missing-user': [
    {
      folder: 'samples/missing-user/debian',
      path: 'Dockerfile',
      text:
        'FROM debian:bookworm-slim\n' +
        'RUN apt-get update \\\n' +
        '    && apt-get install -y --no-install-recommends ca-certificates \\\n' +
        '    && rm -rf /var/lib/apt/lists/*\n' +
        'COPY server /usr/local/bin/server\n' +
        'EXPOSE 8080\n' +
        'CMD ["server"]\n',
      options: {},
      excepted: true,
    },
  ],
  'root-user': [
    {
      folder: 'samples/root-user/last-line',
      path: 'Dockerfile',
      text:
        'FROM debian:bookworm-slim\n' +
        'COPY app /usr/local/bin/app\n' +
        'USER root\n' +
        'CMD ["app"]\n',
      options: {},
      excepted: true,
    },
  ],
  'empty-user': [
    {
      folder: 'samples/empty-user/argument-without-default',
      path: 'Dockerfile',
      text:
        'FROM debian:bookworm-slim\n' +
        'ARG APP_USER\n' +
        'COPY app /usr/local/bin/app\n' +
        'USER ${APP_USER}\n' +
        'CMD ["app"]\n',
      options: {},
      excepted: true,
    },
  ],
  'unusable-user': [
    {
      folder: 'samples/unusable-user/no-such-account',
      path: 'Dockerfile',
      text:
        'FROM alpine:3.20\n' +
        'COPY app /usr/local/bin/app\n' +
        'USER app\n' +
        'CMD ["app"]\n',
      options: {},
      excepted: false,
    },
    {
      folder: 'samples/manifests/unusable-user/compose-out-of-range',
      path: 'manifest.yaml',
      text:
        'services:\n' +
        '  api:\n' +
        '    image: alpine:3.20\n' +
        '    user: "-1"\n',
      options: {},
      corrected:
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  securityContext:\n' +
        '    runAsNonRoot: true\n' +
        '    runAsUser: 10_001\n' +
        '    runAsGroup: 10001\n' +
        '    seccompProfile: {type: RuntimeDefault}\n' +
        '  containers:\n' +
        '    - name: api\n' +
        '      image: registry.example.org/shop/api:1.4\n' +
        '      securityContext:\n' +
        '        allowPrivilegeEscalation: false\n' +
        '        capabilities: {drop: [ALL]}\n',
      excepted: false,
    },
  ],
  'unknown-base': [
    {
      folder: 'samples/unknown-base/private-image',
      path: 'Dockerfile',
      text:
        'FROM registry.example.com/platform/java-service:7\n' +
        'COPY build/libs/app.jar /app.jar\n' +
        'CMD ["java", "-jar", "/app.jar"]\n',
      options: {},
      excepted: true,
    },
  ],
  'named-user': [
    {
      folder: 'samples/named-user/id-of-the-base-image',
      path: 'Dockerfile',
      text:
        'FROM node:20\n' +
        'WORKDIR /srv/app\n' +
        'COPY . .\n' +
        'USER node\n' +
        'CMD ["node", "."]\n',
      options: {},
      excepted: false,
    },
  ],
  'wrong-account-tool': [
    {
      folder: 'samples/wrong-account-tool/groupadd-on-alpine',
      path: 'Dockerfile',
      text:
        'FROM alpine:3.14\n' +
        'RUN groupadd -g 1000 flyte && useradd -r -u 1000 -g flyte flyte\n' +
        'USER flyte\n' +
        'CMD ["flyteadmin"]\n',
      options: {},
      excepted: false,
    },
  ],
  'taken-id': [
    {
      folder: 'samples/taken-id/uid-1000-of-node',
      path: 'Dockerfile',
      text:
        'FROM node:20\n' +
        'RUN groupadd --gid 1000 app && useradd --uid 1000 --gid 1000 app\n' +
        'USER 1000:1000\n' +
        'CMD ["node"]\n',
      options: {},
      excepted: false,
    },
  ],
  'unpinned-id': [
    {
      folder: 'samples/unpinned-id/system-account',
      path: 'Dockerfile',
      text:
        'FROM alpine:3.14\n' +
        'RUN addgroup -S flyte && adduser -S flyte -G flyte\n' +
        'USER flyte\n' +
        'CMD ["sleep", "60"]\n',
      options: {},
      excepted: false,
    },
  ],
  'unused-account': [
    {
      folder: 'samples/unused-account/never-switched-to',
      path: 'Dockerfile',
      text:
        'FROM debian:bookworm-slim\n' +
        'RUN groupadd --gid 4000 ledger && useradd --uid 4000 --gid 4000 ledger\n' +
        'COPY ledger /usr/local/bin/ledger\n' +
        'CMD ["ledger"]\n',
      options: {},
      excepted: true,
    },
  ],
  'install-after-user': [
    {
      folder: 'samples/install-after-user/apt',
      path: 'Dockerfile',
      text:
        'FROM node:20\n' +
        'WORKDIR /home/node/app\n' +
        'USER node\n' +
        'RUN apt-get update && apt-get install -y ffmpeg\n' +
        'COPY --chown=node:node . .\n' +
        'CMD ["node", "."]\n',
      options: {},
      excepted: false,
    },
  ],
  'denied-run': [
    {
      folder: 'samples/denied-run/makes-a-directory',
      path: 'Dockerfile',
      text:
        'FROM debian:12\n' +
        'USER 5000:5000\n' +
        'RUN mkdir -p /data/cache\n' +
        'CMD ["sleep", "60"]\n',
      options: {},
      excepted: false,
    },
  ],
  'denied-mount': [
    {
      folder: 'samples/denied-mount/cache',
      path: 'Dockerfile',
      text:
        'FROM debian:12\n' +
        'USER 1000:1000\n' +
        'RUN --mount=type=cache,target=/var/cache/app ls /var/cache/app\n' +
        'CMD ["sleep", "60"]\n',
      options: {},
      excepted: false,
    },
  ],
  'denied-start': [
    {
      folder: 'samples/denied-start/gosu',
      path: 'Dockerfile',
      text:
        'FROM debian:12\n' +
        'RUN apt-get update && apt-get install -y gosu && useradd -u 5000 -U app\n' +
        'USER 5000:5000\n' +
        'ENTRYPOINT ["gosu", "app", "sleep", "60"]\n',
      options: {},
      excepted: false,
    },
  ],
  'denied-read': [
    {
      folder: 'samples/denied-read/closed',
      path: 'Dockerfile',
      text:
        'FROM debian:12\n' +
        'RUN printf \'#!/bin/sh\\nexec sleep 60\\n\' > /start.sh && chmod 700 /start.sh\n' +
        'USER 5000:5000\n' +
        'ENTRYPOINT ["/start.sh"]\n',
      options: {},
      excepted: false,
    },
  ],
  'denied-write': [
    {
      folder: 'samples/denied-write/server',
      path: 'Dockerfile',
      text:
        'FROM nginx:1.27-alpine\n' +
        'RUN sed -i \'s,listen       80;,listen       8080;,\' /etc/nginx/conf.d/default.conf\n' +
        'USER 101:101\n',
      options: {},
      excepted: false,
    },
  ],
  'unwritable-volume': [
    {
      folder: 'samples/unwritable-volume/of-the-base',
      path: 'Dockerfile',
      text:
        'FROM registry:2.8\n' +
        'COPY config.yml /etc/docker/registry/config.yml\n' +
        'USER 5000:5000\n',
      options: {},
      excepted: false,
    },
  ],
  'chown-after-volume': [
    {
      folder: 'samples/chown-after-volume/below',
      path: 'Dockerfile',
      text:
        'FROM debian:bookworm-slim\n' +
        'VOLUME ["/var/lib/ledger"]\n' +
        'RUN mkdir -p /var/lib/ledger/wal && chown -R 4000:4000 /var/lib/ledger\n' +
        'USER 4000:4000\n' +
        'CMD ["ledger"]\n',
      options: {},
      excepted: false,
    },
  ],
  'root-home': [
    {
      folder: 'samples/root-home/home-and-path',
      path: 'Dockerfile',
      text:
        'FROM python:3.12\n' +
        'RUN pip install --user gunicorn\n' +
        'ENV PATH=/root/.local/bin:$PATH\n' +
        'COPY app /srv/app\n' +
        'USER 10001:10001\n' +
        'CMD ["gunicorn", "app:app"]\n',
      options: {},
      corrected:
        'FROM python:3.12\n' +
        'RUN pip install gunicorn\n' +
        'COPY app /srv/app\n' +
        'USER 10001:10001\n' +
        'CMD ["gunicorn", "app:app"]\n',
      excepted: false,
    },
  ],
  'privileged-port': [
    {
      folder: 'samples/privileged-port/exposed',
      path: 'Dockerfile',
      text:
        'FROM alpine:3.20\n' +
        'COPY web /bin/web\n' +
        'EXPOSE 80\n' +
        'USER 10001:10001\n' +
        'CMD ["web"]\n',
      options: {},
      corrected:
        'FROM alpine:3.20\n' +
        'COPY web /bin/web\n' +
        'EXPOSE 8080\n' +
        'USER 10001:10001\n' +
        'CMD ["web"]\n',
      excepted: false,
    },
  ],
  'unknown-chown': [
    {
      folder: 'samples/unknown-chown/run',
      path: 'Dockerfile',
      text:
        'FROM debian:12\n' +
        'RUN mkdir -p /srv/data && chown -R svc:svc /srv/data\n' +
        'RUN useradd --uid 5000 --user-group svc\n' +
        'USER 5000:5000\n' +
        'CMD ["sleep", "60"]\n',
      options: {},
      excepted: false,
    },
  ],
  'copy-after-user': [
    {
      folder: 'samples/copy-after-user/root-owned',
      path: 'Dockerfile',
      text:
        'FROM node:20\n' +
        'USER 1000:1000\n' +
        'WORKDIR /home/node/app\n' +
        'COPY data data\n' +
        'COPY --chown=1000:1000 src src\n' +
        'CMD ["node", "src"]\n',
      options: {},
      excepted: false,
    },
  ],
  'root-by-design': [
    {
      folder: 'samples/root-by-design/gosu',
      path: 'Dockerfile',
      text:
        'FROM debian:bookworm-slim\n' +
        'RUN apt-get update && apt-get install -y --no-install-recommends gosu && rm -rf /var/lib/apt/lists/*\n' +
        'COPY docker-entrypoint.sh /\n' +
        'ENTRYPOINT ["/docker-entrypoint.sh"]\n' +
        'CMD ["store"]\n',
      options: {},
      corrected:
        'FROM debian:bookworm-slim\n' +
        'RUN groupadd --gid 10001 store && useradd --uid 10001 --gid 10001 store && install -d -o 10001 -g 10001 /var/lib/store\n' +
        'COPY store /usr/local/bin/store\n' +
        'USER 10001:10001\n' +
        'CMD ["store"]\n',
      excepted: true,
    },
  ],
  'passwordless-sudo': [
    {
      folder: 'samples/passwordless-sudo/sudoers',
      path: 'Dockerfile',
      text:
        'FROM debian:bookworm-slim\n' +
        'RUN groupadd --gid 4000 dev && useradd --uid 4000 --gid 4000 dev \\\n' +
        '    && apt-get update && apt-get install -y sudo \\\n' +
        '    && echo \'dev ALL=(ALL) NOPASSWD:ALL\' >> /etc/sudoers\n' +
        'USER 4000:4000\n' +
        'CMD ["worker"]\n',
      options: {},
      corrected:
        'FROM debian:bookworm-slim\n' +
        'RUN groupadd --gid 4000 dev && useradd --uid 4000 --gid 4000 dev \\\n' +
        '    && apt-get update && apt-get install -y git\n' +
        'USER 4000:4000\n' +
        'CMD ["worker"]\n',
      excepted: false,
    },
  ],
  'allowed-root': [
    {
      folder: 'samples/allowed-root/until-the-port-moves',
      path: 'Dockerfile',
      text:
        '# dockerfile-nonroot: allow-root reason="binds port 80 on the host network" until=2027-12-31\n' +
        'FROM debian:bookworm-slim\n' +
        'COPY web /usr/local/bin/web\n' +
        'EXPOSE 80\n' +
        'CMD ["web"]\n',
      options: {},
      corrected:
        'FROM debian:bookworm-slim\n' +
        'COPY web /usr/local/bin/web\n' +
        'EXPOSE 8080\n' +
        'USER 10001:10001\n' +
        'CMD ["web"]\n',
      excepted: false,
    },
    {
      folder: 'samples/manifests/allowed-root/compose-old-volume',
      path: 'manifest.yaml',
      text:
        'services:\n' +
        '  api:\n' +
        '    image: registry.example.org/shop/api:1.4\n' +
        '    user: "0"\n' +
        '    labels:\n' +
        '      dockerfile-nonroot.allow-root: reads files of root in an old volume\n',
      options: {},
      corrected:
        'services:\n' +
        '  api:\n' +
        '    image: registry.example.org/shop/api:1.4\n' +
        '    user: "10001:10001"\n',
      excepted: false,
    },
  ],
  'excepted-finding': [
    {
      folder: 'samples/excepted-finding/whole-stage',
      path: 'Dockerfile',
      text:
        '# dockerfile-nonroot: ignore=unwritable-volume reason="every deployment mounts directories of this user"\n' +
        'FROM debian:bookworm-slim\n' +
        'USER 10001:10001\n' +
        'VOLUME /data\n' +
        'VOLUME /spool\n' +
        'CMD ["sleep", "60"]\n',
      options: {},
      corrected:
        'FROM debian:bookworm-slim\n' +
        'RUN install -d -o 10001 -g 10001 /data\n' +
        'USER 10001:10001\n' +
        'VOLUME /data\n' +
        'CMD ["sleep", "60"]\n',
      excepted: false,
    },
    {
      folder: 'samples/manifests/excepted-finding/old-agent',
      path: 'manifest.yaml',
      text:
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: agent\n' +
        'spec:\n' +
        '  securityContext:\n' +
        '    runAsNonRoot: true\n' +
        '    runAsUser: 10001\n' +
        '    runAsGroup: 10001\n' +
        '    seccompProfile: {type: RuntimeDefault}\n' +
        '  containers:\n' +
        '    # dockerfile-nonroot: ignore=privilege-escalation reason="calls a setuid helper until version 2" until=2027-12-31\n' +
        '    - name: agent\n' +
        '      image: registry.example.com/agent:1.9\n' +
        '      securityContext:\n' +
        '        allowPrivilegeEscalation: true\n' +
        '        capabilities: {drop: [ALL]}\n',
      options: {},
      corrected:
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: agent\n' +
        'spec:\n' +
        '  securityContext:\n' +
        '    runAsNonRoot: true\n' +
        '    runAsUser: 10001\n' +
        '    runAsGroup: 10001\n' +
        '    seccompProfile: {type: RuntimeDefault}\n' +
        '  containers:\n' +
        '    - name: agent\n' +
        '      image: registry.example.com/agent:2.0\n' +
        '      securityContext:\n' +
        '        allowPrivilegeEscalation: false\n' +
        '        capabilities: {drop: [ALL]}\n',
      excepted: false,
    },
  ],
  'exception-without-reason': [
    {
      folder: 'samples/exception-without-reason/empty',
      path: 'Dockerfile',
      text:
        'FROM debian:bookworm-slim\n' +
        '# dockerfile-nonroot: allow-root\n' +
        'CMD ["sleep", "60"]\n',
      options: {},
      excepted: false,
    },
    {
      folder: 'samples/manifests/exception-without-reason/compose-label',
      path: 'manifest.yaml',
      text:
        'services:\n' +
        '  builder:\n' +
        '    image: docker:27-dind\n' +
        '    user: "0"\n' +
        '    labels:\n' +
        '      dockerfile-nonroot.allow-root: ""\n',
      options: {},
      corrected:
        'services:\n' +
        '  builder:\n' +
        '    image: docker:27-dind\n' +
        '    user: "0"\n' +
        '    labels:\n' +
        '      dockerfile-nonroot.allow-root: runs a container engine\n',
      excepted: false,
    },
  ],
  'exception-expired': [
    {
      folder: 'samples/exception-expired/last-day-passed',
      path: 'Dockerfile',
      text:
        '# dockerfile-nonroot: allow-root reason="until the port is moved" until=2020-01-31\n' +
        'FROM debian:bookworm-slim\n' +
        'CMD ["sleep", "60"]\n',
      options: {"today":"2026-11-23"},
      excepted: false,
    },
    {
      folder: 'samples/manifests/exception-expired/compose-label',
      path: 'manifest.yaml',
      text:
        'services:\n' +
        '  builder:\n' +
        '    image: docker:27-dind\n' +
        '    user: "0"\n' +
        '    labels:\n' +
        '      dockerfile-nonroot.allow-root: runs a container engine\n' +
        '      dockerfile-nonroot.allow-root-until: "2026-06-30"\n',
      options: {"today":"2026-11-23"},
      corrected:
        'services:\n' +
        '  builder:\n' +
        '    image: docker:27-dind\n' +
        '    user: "0"\n' +
        '    labels:\n' +
        '      dockerfile-nonroot.allow-root: runs a container engine\n' +
        '      dockerfile-nonroot.allow-root-until: "2027-06-30"\n',
      excepted: false,
    },
  ],
  'exception-unused': [
    {
      folder: 'samples/exception-unused/not-root-any-more',
      path: 'Dockerfile',
      text:
        '# dockerfile-nonroot: allow-root reason="needs to write to /etc"\n' +
        'FROM debian:bookworm-slim\n' +
        'USER 10001:10001\n' +
        'CMD ["sleep", "60"]\n',
      options: {},
      excepted: false,
    },
    {
      folder: 'samples/manifests/exception-unused/pod',
      path: 'manifest.yaml',
      text:
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: api\n' +
        '  annotations:\n' +
        '    dockerfile-nonroot/allow-root.api: reads files of root in an old volume\n' +
        'spec:\n' +
        '  securityContext:\n' +
        '    runAsNonRoot: true\n' +
        '    runAsUser: 10001\n' +
        '    runAsGroup: 10001\n' +
        '    seccompProfile: {type: RuntimeDefault}\n' +
        '  containers:\n' +
        '    - name: api\n' +
        '      image: registry.example.org/shop/api:1.4\n' +
        '      securityContext:\n' +
        '        allowPrivilegeEscalation: false\n' +
        '        capabilities: {drop: [ALL]}\n',
      options: {},
      excepted: false,
    },
  ],
  'unread-file': [
    {
      folder: 'samples/unread-file/link-out',
      path: 'Dockerfile',
      text:
        'FROM node:22-bookworm-slim\n' +
        'WORKDIR /app\n' +
        'COPY --chmod=755 start.sh server.js ./\n' +
        'USER 1000:1000\n' +
        'ENTRYPOINT ["/app/start.sh"]\n',
      options: {"unread":[{"path":"start.sh","why":"outside"}]},
      corrected:
        'FROM node:22-bookworm-slim\n' +
        'WORKDIR /app\n' +
        'COPY --chmod=755 scripts/start.sh server.js ./\n' +
        'USER 1000:1000\n' +
        'ENTRYPOINT ["/app/start.sh"]\n',
      excepted: false,
    },
    {
      folder: 'samples/manifests/unread-file/elsewhere',
      path: 'manifest.yaml',
      text:
        'services:\n' +
        '  api:\n' +
        '    build:\n' +
        '      context: .\n' +
        '      dockerfile: /srv/api/Dockerfile\n' +
        '    user: "1000:1000"\n',
      options: {"unread":[{"path":"/srv/api/Dockerfile","why":"outside"}]},
      corrected:
        'services:\n' +
        '  api:\n' +
        '    build:\n' +
        '      context: .\n' +
        '      dockerfile: api/Dockerfile\n' +
        '    user: "1000:1000"\n',
      excepted: false,
    },
  ],
  'parse-error': [
    {
      folder: 'samples/parse-error/unknown-instruction',
      path: 'Dockerfile',
      text:
        'FROM alpine:3.20\n' +
        'USRE 1000\n' +
        'CMD ["sleep", "60"]\n',
      options: {},
      corrected:
        'FROM alpine:3.20\n' +
        'USER 1000\n' +
        'CMD ["sleep", "60"]\n',
      excepted: false,
    },
  ],
  'container-root-user': [
    {
      folder: 'samples/manifests/container-root-user/database',
      path: 'manifest.yaml',
      text:
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: db\n' +
        'spec:\n' +
        '  securityContext:\n' +
        '    seccompProfile:\n' +
        '      type: RuntimeDefault\n' +
        '  containers:\n' +
        '  - name: db\n' +
        '    image: postgres:15-alpine\n' +
        '    securityContext:\n' +
        '      allowPrivilegeEscalation: false\n' +
        '      capabilities:\n' +
        '        drop:\n' +
        '        - ALL\n' +
        '    volumeMounts:\n' +
        '    - {name: data, mountPath: /var/lib/postgresql/data}\n' +
        '  volumes:\n' +
        '  - name: data\n' +
        '    persistentVolumeClaim:\n' +
        '      claimName: db\n',
      options: {},
      excepted: true,
    },
  ],
  'run-as-non-root-contradiction': [
    {
      folder: 'samples/manifests/run-as-non-root-contradiction/pod-of-root',
      path: 'manifest.yaml',
      text:
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  securityContext:\n' +
        '    runAsNonRoot: true\n' +
        '    runAsUser: 0\n' +
        '    seccompProfile: {type: RuntimeDefault}\n' +
        '  containers:\n' +
        '    - name: api\n' +
        '      image: registry.example.org/shop/api:1.4\n' +
        '      securityContext:\n' +
        '        allowPrivilegeEscalation: false\n' +
        '        capabilities: {drop: [ALL]}\n',
      options: {},
      corrected:
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  securityContext:\n' +
        '    runAsNonRoot: true\n' +
        '    runAsUser: 10001\n' +
        '    runAsGroup: 10001\n' +
        '    seccompProfile: {type: RuntimeDefault}\n' +
        '  containers:\n' +
        '    - name: api\n' +
        '      image: registry.example.org/shop/api:1.4\n' +
        '      securityContext:\n' +
        '        allowPrivilegeEscalation: false\n' +
        '        capabilities: {drop: [ALL]}\n',
      excepted: true,
    },
  ],
  'named-image-user': [
    {
      folder: 'samples/manifests/named-image-user/known-image',
      path: 'manifest.yaml',
      text:
        'apiVersion: apps/v1\n' +
        'kind: Deployment\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  selector:\n' +
        '    matchLabels: {app: api}\n' +
        '  template:\n' +
        '    metadata:\n' +
        '      labels: {app: api}\n' +
        '    spec:\n' +
        '      securityContext:\n' +
        '        runAsNonRoot: true\n' +
        '        seccompProfile:\n' +
        '          type: RuntimeDefault\n' +
        '      containers:\n' +
        '        - name: cache\n' +
        '          image: memcached:1.6-alpine\n' +
        '          securityContext:\n' +
        '            allowPrivilegeEscalation: false\n' +
        '            capabilities:\n' +
        '              drop: ["ALL"]\n',
      options: {},
      excepted: false,
    },
  ],
  'missing-run-as-non-root': [
    {
      folder: 'samples/manifests/missing-run-as-non-root/denied-on-one-container',
      path: 'manifest.yaml',
      text:
        'apiVersion: apps/v1\n' +
        'kind: Deployment\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  selector:\n' +
        '    matchLabels: {app: api}\n' +
        '  template:\n' +
        '    metadata:\n' +
        '      labels: {app: api}\n' +
        '    spec:\n' +
        '      securityContext:\n' +
        '        runAsNonRoot: true\n' +
        '        runAsUser: 10001\n' +
        '        runAsGroup: 10001\n' +
        '        seccompProfile:\n' +
        '          type: RuntimeDefault\n' +
        '      containers:\n' +
        '        - name: api\n' +
        '          image: registry.example.org/shop/api:1.4\n' +
        '          securityContext: {runAsNonRoot: false, allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}\n',
      options: {"images":{"registry.example.org/shop/api":"api/Dockerfile"},"dockerfiles":{"api/Dockerfile":{"verdict":"nonroot","user":"10001:10001","uid":10001,"gid":10001}}},
      excepted: true,
    },
  ],
  'uid-differs-from-image': [
    {
      folder: 'samples/manifests/uid-differs-from-image/one-container-of-two',
      path: 'manifest.yaml',
      text:
        'apiVersion: apps/v1\n' +
        'kind: Deployment\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  selector:\n' +
        '    matchLabels: {app: api}\n' +
        '  template:\n' +
        '    metadata:\n' +
        '      labels: {app: api}\n' +
        '    spec:\n' +
        '      securityContext:\n' +
        '        runAsNonRoot: true\n' +
        '        runAsUser: 20000\n' +
        '        runAsGroup: 20000\n' +
        '        seccompProfile:\n' +
        '          type: RuntimeDefault\n' +
        '      containers:\n' +
        '        - name: api\n' +
        '          image: registry.example.org/shop/api:1.4\n' +
        '          securityContext:\n' +
        '            allowPrivilegeEscalation: false\n' +
        '            capabilities:\n' +
        '              drop: ["ALL"]\n' +
        '        - name: proxy\n' +
        '          image: registry.example.org/edge/proxy:2\n' +
        '          securityContext:\n' +
        '            allowPrivilegeEscalation: false\n' +
        '            capabilities:\n' +
        '              drop: ["ALL"]\n',
      options: {"images":{"registry.example.org/shop/api":"api/Dockerfile"},"dockerfiles":{"api/Dockerfile":{"verdict":"nonroot","user":"10001:10001","uid":10001,"gid":10001}}},
      excepted: false,
    },
  ],
  'missing-run-as-group': [
    {
      folder: 'samples/manifests/missing-run-as-group/group-of-the-image',
      path: 'manifest.yaml',
      text:
        'apiVersion: apps/v1\n' +
        'kind: Deployment\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  selector:\n' +
        '    matchLabels: {app: api}\n' +
        '  template:\n' +
        '    metadata:\n' +
        '      labels: {app: api}\n' +
        '    spec:\n' +
        '      securityContext:\n' +
        '        runAsNonRoot: true\n' +
        '        runAsUser: 10001\n' +
        '        seccompProfile:\n' +
        '          type: RuntimeDefault\n' +
        '      containers:\n' +
        '        - name: api\n' +
        '          image: registry.example.org/shop/api:1.4\n' +
        '          securityContext:\n' +
        '            allowPrivilegeEscalation: false\n' +
        '            capabilities:\n' +
        '              drop: ["ALL"]\n',
      options: {"images":{"registry.example.org/shop/api":"api/Dockerfile"},"dockerfiles":{"api/Dockerfile":{"verdict":"nonroot","user":"10001:10001","uid":10001,"gid":10001}}},
      excepted: false,
    },
  ],
  'fs-group': [
    {
      folder: 'samples/manifests/fs-group/group-of-nobody',
      path: 'manifest.yaml',
      text:
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  securityContext:\n' +
        '    runAsNonRoot: true\n' +
        '    runAsUser: 10001\n' +
        '    runAsGroup: 10001\n' +
        '    fsGroup: 65534\n' +
        '    seccompProfile: {type: RuntimeDefault}\n' +
        '  containers:\n' +
        '    - name: api\n' +
        '      image: registry.example.org/shop/api:1.4\n' +
        '      securityContext:\n' +
        '        allowPrivilegeEscalation: false\n' +
        '        capabilities: {drop: [ALL]}\n',
      options: {},
      excepted: false,
    },
  ],
  'volume-without-fs-group': [
    {
      folder: 'samples/manifests/volume-without-fs-group/private-secret',
      path: 'manifest.yaml',
      text:
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: signer\n' +
        'spec:\n' +
        '  securityContext:\n' +
        '    runAsNonRoot: true\n' +
        '    runAsUser: 10001\n' +
        '    runAsGroup: 10001\n' +
        '    seccompProfile: {type: RuntimeDefault}\n' +
        '  containers:\n' +
        '    - name: signer\n' +
        '      image: registry.example.org/shop/signer:2.0\n' +
        '      securityContext:\n' +
        '        allowPrivilegeEscalation: false\n' +
        '        capabilities: {drop: [ALL]}\n' +
        '      volumeMounts:\n' +
        '        - name: keys\n' +
        '          mountPath: /etc/signer/keys\n' +
        '          readOnly: true\n' +
        '  volumes:\n' +
        '    - name: keys\n' +
        '      secret:\n' +
        '        secretName: signer\n' +
        '        defaultMode: 0400\n',
      options: {},
      excepted: false,
    },
  ],
  'misplaced-field': [
    {
      folder: 'samples/manifests/misplaced-field/group-on-a-container',
      path: 'manifest.yaml',
      text:
        'apiVersion: apps/v1\n' +
        'kind: Deployment\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  selector:\n' +
        '    matchLabels: {app: api}\n' +
        '  template:\n' +
        '    metadata:\n' +
        '      labels: {app: api}\n' +
        '    spec:\n' +
        '      securityContext:\n' +
        '        runAsNonRoot: true\n' +
        '        runAsUser: 10001\n' +
        '        runAsGroup: 10001\n' +
        '        seccompProfile:\n' +
        '          type: RuntimeDefault\n' +
        '      containers:\n' +
        '        - name: api\n' +
        '          image: registry.example.org/shop/api:1.4\n' +
        '          securityContext:\n' +
        '            fsGroup: 10001\n' +
        '            allowPrivilegeEscalation: false\n' +
        '            capabilities:\n' +
        '              drop: ["ALL"]\n',
      options: {"images":{"registry.example.org/shop/api":"api/Dockerfile"},"dockerfiles":{"api/Dockerfile":{"verdict":"nonroot","user":"10001:10001","uid":10001,"gid":10001}}},
      excepted: false,
    },
  ],
  'workload-without-context': [
    {
      folder: 'samples/manifests/workload-without-context/ids-of-the-image',
      path: 'manifest.yaml',
      text:
        'apiVersion: apps/v1\n' +
        'kind: Deployment\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  selector:\n' +
        '    matchLabels: {app: api}\n' +
        '  template:\n' +
        '    metadata:\n' +
        '      labels: {app: api}\n' +
        '    spec:\n' +
        '      securityContext:\n' +
        '        runAsNonRoot: true\n' +
        '        runAsUser: 10001\n' +
        '        runAsGroup: 10001\n' +
        '        seccompProfile:\n' +
        '          type: RuntimeDefault\n' +
        '      containers:\n' +
        '        - name: api\n' +
        '          image: registry.example.org/shop/api:1.4\n' +
        '          securityContext:\n' +
        '            allowPrivilegeEscalation: false\n' +
        '            capabilities:\n' +
        '              drop: ["ALL"]\n' +
        '---\n' +
        'apiVersion: apps/v1\n' +
        'kind: Deployment\n' +
        'metadata:\n' +
        '  name: sync\n' +
        'spec:\n' +
        '  selector:\n' +
        '    matchLabels: {app: sync}\n' +
        '  template:\n' +
        '    metadata:\n' +
        '      labels: {app: sync}\n' +
        '    spec:\n' +
        '      containers:\n' +
        '        - name: sync\n' +
        '          image: registry.example.org/shop/api:1.4\n' +
        '          command: [api, sync]\n' +
        '          securityContext:\n' +
        '            allowPrivilegeEscalation: false\n' +
        '            capabilities:\n' +
        '              drop: ["ALL"]\n',
      options: {"images":{"registry.example.org/shop/api":"api/Dockerfile"},"dockerfiles":{"api/Dockerfile":{"verdict":"nonroot","user":"10001:10001","uid":10001,"gid":10001}}},
      excepted: false,
    },
  ],
  'needless-root-init': [
    {
      folder: 'samples/manifests/needless-root-init/shell',
      path: 'manifest.yaml',
      text:
        'apiVersion: apps/v1\n' +
        'kind: Deployment\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  selector:\n' +
        '    matchLabels: {app: api}\n' +
        '  template:\n' +
        '    metadata:\n' +
        '      labels: {app: api}\n' +
        '    spec:\n' +
        '      securityContext:\n' +
        '        runAsNonRoot: true\n' +
        '        runAsUser: 10001\n' +
        '        runAsGroup: 10001\n' +
        '        seccompProfile:\n' +
        '          type: RuntimeDefault\n' +
        '      initContainers:\n' +
        '        - name: wait-for-db\n' +
        '          image: postgres:15-alpine\n' +
        '          command:\n' +
        '            - sh\n' +
        '            - -c\n' +
        '            # Root is not needed for this\n' +
        '            - until pg_isready -h db -p 5432; do echo waiting for database; sleep 2; done;\n' +
        '          securityContext:\n' +
        '            runAsUser: 0\n' +
        '            runAsNonRoot: false\n' +
        '            allowPrivilegeEscalation: false\n' +
        '            capabilities:\n' +
        '              drop: ["ALL"]\n' +
        '      containers:\n' +
        '        - name: api\n' +
        '          image: registry.example.org/shop/api:1.4\n' +
        '          securityContext:\n' +
        '            allowPrivilegeEscalation: false\n' +
        '            capabilities:\n' +
        '              drop: ["ALL"]\n',
      options: {"images":{"registry.example.org/shop/api":"api/Dockerfile"},"dockerfiles":{"api/Dockerfile":{"verdict":"nonroot","user":"10001:10001","uid":10001,"gid":10001}}},
      excepted: false,
    },
  ],
  'unwritable-path': [
    {
      folder: 'samples/manifests/unwritable-path/shell',
      path: 'manifest.yaml',
      text:
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  securityContext:\n' +
        '    runAsNonRoot: true\n' +
        '    runAsUser: 10001\n' +
        '    runAsGroup: 10001\n' +
        '    seccompProfile: {type: RuntimeDefault}\n' +
        '  containers:\n' +
        '    - name: api\n' +
        '      image: registry.example.org/shop/api:1.4\n' +
        '      command: [sh, -c, "api export > /var/lib/api/export.json"]\n' +
        '      securityContext:\n' +
        '        allowPrivilegeEscalation: false\n' +
        '        capabilities: {drop: [ALL]}\n',
      options: {},
      corrected:
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  securityContext:\n' +
        '    runAsNonRoot: true\n' +
        '    runAsUser: 10001\n' +
        '    runAsGroup: 10001\n' +
        '    seccompProfile: {type: RuntimeDefault}\n' +
        '  containers:\n' +
        '    - name: api\n' +
        '      image: registry.example.org/shop/api:1.4\n' +
        '      command: [sh, -c, "api export > /var/lib/api/export.json"]\n' +
        '      volumeMounts: [{name: exports, mountPath: /var/lib/api}]\n' +
        '      securityContext:\n' +
        '        allowPrivilegeEscalation: false\n' +
        '        capabilities: {drop: [ALL]}\n' +
        '  volumes: [{name: exports, emptyDir: {}}]\n',
      excepted: false,
    },
  ],
  'openshift-fixed-ids': [
    {
      folder: 'samples/manifests/openshift-fixed-ids/all-ids',
      path: 'manifest.yaml',
      text:
        'apiVersion: apps/v1\n' +
        'kind: Deployment\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  selector:\n' +
        '    matchLabels: {app: api}\n' +
        '  template:\n' +
        '    metadata:\n' +
        '      labels: {app: api}\n' +
        '    spec:\n' +
        '      securityContext:\n' +
        '        runAsNonRoot: true\n' +
        '        runAsUser: 10001\n' +
        '        runAsGroup: 10001\n' +
        '        seccompProfile:\n' +
        '          type: RuntimeDefault\n' +
        '        fsGroup: 10001\n' +
        '      containers:\n' +
        '        - name: api\n' +
        '          image: registry.example.org/shop/api:1.4\n' +
        '          securityContext:\n' +
        '            allowPrivilegeEscalation: false\n' +
        '            capabilities:\n' +
        '              drop: ["ALL"]\n',
      options: {"images":{"registry.example.org/shop/api":"api/Dockerfile"},"dockerfiles":{"api/Dockerfile":{"verdict":"nonroot","user":"10001:10001","uid":10001,"gid":10001}},"profile":"openshift"},
      excepted: false,
    },
  ],
  'privileged-container': [
    {
      folder: 'samples/manifests/privileged-container/pod',
      path: 'manifest.yaml',
      text:
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  securityContext:\n' +
        '    runAsNonRoot: true\n' +
        '    runAsUser: 10001\n' +
        '    runAsGroup: 10001\n' +
        '    seccompProfile: {type: RuntimeDefault}\n' +
        '  containers:\n' +
        '    - name: api\n' +
        '      image: registry.example.org/shop/api:1.4\n' +
        '      securityContext:\n' +
        '        privileged: true\n' +
        '        capabilities: {drop: [ALL]}\n',
      options: {},
      corrected:
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  securityContext:\n' +
        '    runAsNonRoot: true\n' +
        '    runAsUser: 10001\n' +
        '    runAsGroup: 10001\n' +
        '    seccompProfile: {type: RuntimeDefault}\n' +
        '  containers:\n' +
        '    - name: api\n' +
        '      image: registry.example.org/shop/api:1.4\n' +
        '      securityContext:\n' +
        '        allowPrivilegeEscalation: false\n' +
        '        capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}\n',
      excepted: false,
    },
  ],
  'privilege-escalation': [
    {
      folder: 'samples/manifests/privilege-escalation/allowed',
      path: 'manifest.yaml',
      text:
        'apiVersion: apps/v1\n' +
        'kind: Deployment\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  selector:\n' +
        '    matchLabels: {app: api}\n' +
        '  template:\n' +
        '    metadata:\n' +
        '      labels: {app: api}\n' +
        '    spec:\n' +
        '      securityContext:\n' +
        '        runAsNonRoot: true\n' +
        '        runAsUser: 10001\n' +
        '        runAsGroup: 10001\n' +
        '        seccompProfile:\n' +
        '          type: RuntimeDefault\n' +
        '      containers:\n' +
        '        - name: api\n' +
        '          image: registry.example.org/shop/api:1.4\n' +
        '          securityContext:\n' +
        '            allowPrivilegeEscalation: true\n' +
        '            capabilities: {drop: [ALL]}\n',
      options: {"images":{"registry.example.org/shop/api":"api/Dockerfile"},"dockerfiles":{"api/Dockerfile":{"verdict":"nonroot","user":"10001:10001","uid":10001,"gid":10001}}},
      excepted: false,
    },
  ],
  'undropped-capabilities': [
    {
      folder: 'samples/manifests/undropped-capabilities/none-dropped',
      path: 'manifest.yaml',
      text:
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  securityContext:\n' +
        '    runAsNonRoot: true\n' +
        '    runAsUser: 10001\n' +
        '    runAsGroup: 10001\n' +
        '    seccompProfile: {type: RuntimeDefault}\n' +
        '  containers:\n' +
        '    - name: api\n' +
        '      image: registry.example.org/shop/api:1.4\n' +
        '      securityContext:\n' +
        '        allowPrivilegeEscalation: false\n',
      options: {},
      excepted: false,
    },
  ],
  'missing-seccomp-profile': [
    {
      folder: 'samples/manifests/missing-seccomp-profile/none',
      path: 'manifest.yaml',
      text:
        'apiVersion: apps/v1\n' +
        'kind: Deployment\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  selector:\n' +
        '    matchLabels: {app: api}\n' +
        '  template:\n' +
        '    metadata:\n' +
        '      labels: {app: api}\n' +
        '    spec:\n' +
        '      securityContext:\n' +
        '        runAsNonRoot: true\n' +
        '        runAsUser: 10001\n' +
        '        runAsGroup: 10001\n' +
        '      containers:\n' +
        '        - name: api\n' +
        '          image: registry.example.org/shop/api:1.4\n' +
        '          securityContext:\n' +
        '            allowPrivilegeEscalation: false\n' +
        '            capabilities:\n' +
        '              drop: ["ALL"]\n',
      options: {"images":{"registry.example.org/shop/api":"api/Dockerfile"},"dockerfiles":{"api/Dockerfile":{"verdict":"nonroot","user":"10001:10001","uid":10001,"gid":10001}}},
      excepted: false,
    },
  ],
  'selinux-type': [
    {
      folder: 'samples/manifests/selinux-type/super-privileged',
      path: 'manifest.yaml',
      text:
        'apiVersion: apps/v1\n' +
        'kind: Deployment\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  selector:\n' +
        '    matchLabels: {app: api}\n' +
        '  template:\n' +
        '    metadata:\n' +
        '      labels: {app: api}\n' +
        '    spec:\n' +
        '      securityContext:\n' +
        '        runAsNonRoot: true\n' +
        '        runAsUser: 10001\n' +
        '        runAsGroup: 10001\n' +
        '        seccompProfile:\n' +
        '          type: RuntimeDefault\n' +
        '        seLinuxOptions:\n' +
        '          type: spc_t\n' +
        '      containers:\n' +
        '        - name: api\n' +
        '          image: registry.example.org/shop/api:1.4\n' +
        '          securityContext:\n' +
        '            allowPrivilegeEscalation: false\n' +
        '            capabilities:\n' +
        '              drop: ["ALL"]\n',
      options: {"images":{"registry.example.org/shop/api":"api/Dockerfile"},"dockerfiles":{"api/Dockerfile":{"verdict":"nonroot","user":"10001:10001","uid":10001,"gid":10001}}},
      excepted: false,
    },
  ],
  'exception-override': [
    {
      folder: 'samples/manifests/exception-override/from-the-configuration',
      path: 'manifest.yaml',
      text:
        'apiVersion: apps/v1\n' +
        'kind: Deployment\n' +
        'metadata:\n' +
        '  name: api\n' +
        'spec:\n' +
        '  selector:\n' +
        '    matchLabels: {app: api}\n' +
        '  template:\n' +
        '    metadata:\n' +
        '      labels: {app: api}\n' +
        '    spec:\n' +
        '      securityContext:\n' +
        '        runAsNonRoot: true\n' +
        '        runAsUser: 10001\n' +
        '        runAsGroup: 10001\n' +
        '        seccompProfile:\n' +
        '          type: RuntimeDefault\n' +
        '      initContainers:\n' +
        '        - name: volume-permissions\n' +
        '          image: registry.example.org/tools/shell:12\n' +
        '          command: [chown, -R, "10001", /data]\n' +
        '          securityContext:\n' +
        '            runAsUser: 0\n' +
        '            allowPrivilegeEscalation: false\n' +
        '            capabilities:\n' +
        '              drop: ["ALL"]\n' +
        '      containers:\n' +
        '        - name: api\n' +
        '          image: registry.example.org/shop/api:1.4\n' +
        '          securityContext:\n' +
        '            allowPrivilegeEscalation: false\n' +
        '            capabilities:\n' +
        '              drop: ["ALL"]\n',
      options: {"images":{"registry.example.org/shop/api":"api/Dockerfile"},"dockerfiles":{"api/Dockerfile":{"verdict":"nonroot","user":"10001:10001","uid":10001,"gid":10001}},"exceptions":[{"workload":"Deployment/api","container":"volume-permissions","reason":"the volume belongs to root"}]},
      excepted: false,
    },
  ],
  'cors-wildcard-origin': [
    {
      folder: 'samples/manifests/cors-wildcard-origin/values-wildcard',
      path: 'manifest.yaml',
      text:
        'flyte:\n' +
        '  configmap:\n' +
        '    adminServer:\n' +
        '      server:\n' +
        '        security:\n' +
        '          allowCors: true\n' +
        '          allowedOrigins: ["*"]\n',
      options: {"consoleUrl":"https://console.example.org","adminUrl":"https://flyte.example.org"},
      excepted: false,
    },
  ],
  'cors-origin-missing': [
    {
      folder: 'samples/manifests/cors-origin-missing/values',
      path: 'manifest.yaml',
      text:
        'flyte:\n' +
        '  configmap:\n' +
        '    adminServer:\n' +
        '      server:\n' +
        '        security:\n' +
        '          allowCors: true\n' +
        '          allowedOrigins: ["https://other.example.org"]\n',
      options: {"consoleUrl":"https://console.example.org","adminUrl":"https://flyte.example.org"},
      excepted: false,
    },
  ],
  'cors-malformed-origin': [
    {
      folder: 'samples/manifests/cors-malformed-origin/slash',
      path: 'manifest.yaml',
      text:
        'flyte:\n' +
        '  configmap:\n' +
        '    adminServer:\n' +
        '      server:\n' +
        '        security:\n' +
        '          allowCors: true\n' +
        '          allowedOrigins: ["https://console.example.org/"]\n',
      options: {"consoleUrl":"https://console.example.org","adminUrl":"https://flyte.example.org"},
      excepted: false,
    },
  ],
  'cors-disabled': [
    {
      folder: 'samples/manifests/cors-disabled/values',
      path: 'manifest.yaml',
      text:
        'flyte:\n' +
        '  configmap:\n' +
        '    adminServer:\n' +
        '      server:\n' +
        '        security:\n' +
        '          allowCors: false\n' +
        '          allowedOrigins: ["https://console.example.org"]\n',
      options: {"consoleUrl":"https://console.example.org","adminUrl":"https://flyte.example.org"},
      excepted: false,
    },
  ],
  'cors-wrong-nesting': [
    {
      folder: 'samples/manifests/cors-wrong-nesting/values',
      path: 'manifest.yaml',
      text:
        'flyte:\n' +
        '  configmap:\n' +
        '    adminServer:\n' +
        '      security:\n' +
        '        allowCors: true\n' +
        '        allowedOrigins: ["https://console.example.org"]\n' +
        '      server:\n' +
        '        httpPort: 8088\n',
      options: {"consoleUrl":"https://console.example.org","adminUrl":"https://flyte.example.org"},
      excepted: false,
    },
  ],
  'console-admin-url': [
    {
      folder: 'samples/manifests/console-admin-url/missing',
      path: 'manifest.yaml',
      text:
        'apiVersion: v1\n' +
        'kind: ConfigMap\n' +
        'metadata:\n' +
        '  name: flyte-admin-base-config\n' +
        'data:\n' +
        '  db.yaml: |\n' +
        '    database:\n' +
        '      port: 5432\n' +
        '  server.yaml: |\n' +
        '    auth:\n' +
        '      appAuth:\n' +
        '        thirdPartyConfig:\n' +
        '          flyteClient:\n' +
        '            clientId: flytectl\n' +
        '    flyteadmin:\n' +
        '      metricsScope: "flyte:"\n' +
        '    server:\n' +
        '      grpc:\n' +
        '        port: 8089\n' +
        '      httpPort: 8088\n' +
        '      security:\n' +
        '        secure: false\n' +
        '        useAuth: false\n' +
        '        allowCors: true\n' +
        '        # Accepting all domains for Sandbox installation\n' +
        '        allowedOrigins:\n' +
        '        - https://console.example.org\n' +
        '        allowedHeaders:\n' +
        '        - "Content-Type"\n' +
        '        - "flyte-authorization"\n' +
        '---\n' +
        'apiVersion: v1\n' +
        'kind: ConfigMap\n' +
        'metadata:\n' +
        '  name: flyte-console-config\n' +
        'data:\n' +
        '  BASE_URL: /console\n' +
        '  CONFIG_DIR: /etc/flyte/config\n',
      options: {"consoleUrl":"https://console.example.org","adminUrl":"https://flyte.example.org"},
      excepted: false,
    },
  ],
  'cors-cookies': [
    {
      folder: 'samples/manifests/cors-cookies/values',
      path: 'manifest.yaml',
      text:
        'flyte:\n' +
        '  configmap:\n' +
        '    adminServer:\n' +
        '      server:\n' +
        '        security:\n' +
        '          useAuth: true\n' +
        '          allowCors: true\n' +
        '          allowedOrigins: ["https://console.example.net"]\n',
      options: {"consoleUrl":"https://console.example.net","adminUrl":"https://flyte.example.org"},
      excepted: false,
    },
  ],
  'cors-auth-header': [
    {
      folder: 'samples/manifests/cors-auth-header/values',
      path: 'manifest.yaml',
      text:
        'flyte:\n' +
        '  configmap:\n' +
        '    adminServer:\n' +
        '      server:\n' +
        '        security:\n' +
        '          useAuth: true\n' +
        '          allowCors: true\n' +
        '          allowedOrigins: ["https://console.example.org"]\n' +
        '          allowedHeaders: [Content-Type]\n',
      options: {"consoleUrl":"https://console.example.org","adminUrl":"https://flyte.example.org"},
      excepted: false,
    },
  ],
  'cors-handler-missing': [
    {
      folder: 'samples/manifests/cors-handler-missing/before-v1-14',
      path: 'manifest.yaml',
      text:
        'apiVersion: v1\n' +
        'kind: ConfigMap\n' +
        'metadata:\n' +
        '  name: flyte-admin-base-config\n' +
        'data:\n' +
        '  db.yaml: |\n' +
        '    database:\n' +
        '      port: 5432\n' +
        '  server.yaml: |\n' +
        '    auth:\n' +
        '      appAuth:\n' +
        '        thirdPartyConfig:\n' +
        '          flyteClient:\n' +
        '            clientId: flytectl\n' +
        '    flyteadmin:\n' +
        '      metricsScope: "flyte:"\n' +
        '    server:\n' +
        '      grpc:\n' +
        '        port: 8089\n' +
        '      httpPort: 8088\n' +
        '      security:\n' +
        '        secure: true\n' +
        '        useAuth: false\n' +
        '        allowCors: true\n' +
        '        # Accepting all domains for Sandbox installation\n' +
        '        allowedOrigins:\n' +
        '        - https://console.example.org\n' +
        '        allowedHeaders:\n' +
        '        - "Content-Type"\n' +
        '        - "flyte-authorization"\n' +
        '---\n' +
        'apiVersion: v1\n' +
        'kind: ConfigMap\n' +
        'metadata:\n' +
        '  name: flyte-console-config\n' +
        'data:\n' +
        '  BASE_URL: /console\n' +
        '  CONFIG_DIR: /etc/flyte/config\n' +
        '  ADMIN_API_URL: https://flyte.example.org\n' +
        '---\n' +
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: flyteadmin\n' +
        'spec:\n' +
        '  securityContext: {runAsNonRoot: true, runAsUser: 1001, runAsGroup: 1001, seccompProfile: {type: RuntimeDefault}}\n' +
        '  containers:\n' +
        '    - name: flyteadmin\n' +
        '      image: registry.example.org/flyte/flyteadmin:v1.13.3\n' +
        '      securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}\n' +
        '      volumeMounts:\n' +
        '        - name: config\n' +
        '          mountPath: /etc/flyte/config\n' +
        '  volumes:\n' +
        '    - name: config\n' +
        '      projected:\n' +
        '        sources:\n' +
        '          - configMap:\n' +
        '              name: flyte-admin-base-config\n',
      options: {"consoleUrl":"https://console.example.org","adminUrl":"https://flyte.example.org"},
      corrected:
        'apiVersion: v1\n' +
        'kind: ConfigMap\n' +
        'metadata:\n' +
        '  name: flyte-admin-base-config\n' +
        'data:\n' +
        '  db.yaml: |\n' +
        '    database:\n' +
        '      port: 5432\n' +
        '  server.yaml: |\n' +
        '    auth:\n' +
        '      appAuth:\n' +
        '        thirdPartyConfig:\n' +
        '          flyteClient:\n' +
        '            clientId: flytectl\n' +
        '    flyteadmin:\n' +
        '      metricsScope: "flyte:"\n' +
        '    server:\n' +
        '      grpc:\n' +
        '        port: 8089\n' +
        '      httpPort: 8088\n' +
        '      security:\n' +
        '        secure: true\n' +
        '        useAuth: false\n' +
        '        allowCors: true\n' +
        '        # Accepting all domains for Sandbox installation\n' +
        '        allowedOrigins:\n' +
        '        - https://console.example.org\n' +
        '        allowedHeaders:\n' +
        '        - "Content-Type"\n' +
        '        - "flyte-authorization"\n' +
        '---\n' +
        'apiVersion: v1\n' +
        'kind: ConfigMap\n' +
        'metadata:\n' +
        '  name: flyte-console-config\n' +
        'data:\n' +
        '  BASE_URL: /console\n' +
        '  CONFIG_DIR: /etc/flyte/config\n' +
        '  ADMIN_API_URL: https://flyte.example.org\n' +
        '---\n' +
        'apiVersion: v1\n' +
        'kind: Pod\n' +
        'metadata:\n' +
        '  name: flyteadmin\n' +
        'spec:\n' +
        '  securityContext: {runAsNonRoot: true, runAsUser: 1001, runAsGroup: 1001, seccompProfile: {type: RuntimeDefault}}\n' +
        '  containers:\n' +
        '    - name: flyteadmin\n' +
        '      image: registry.example.org/flyte/flyteadmin:v1.14.0\n' +
        '      securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}\n' +
        '      volumeMounts:\n' +
        '        - name: config\n' +
        '          mountPath: /etc/flyte/config\n' +
        '  volumes:\n' +
        '    - name: config\n' +
        '      projected:\n' +
        '        sources:\n' +
        '          - configMap:\n' +
        '              name: flyte-admin-base-config\n',
      excepted: false,
    },
  ],
  'cors-unread-settings': [
    {
      folder: 'samples/manifests/cors-unread-settings/key-without-yaml',
      path: 'manifest.yaml',
      text:
        'apiVersion: v1\n' +
        'kind: ConfigMap\n' +
        'metadata:\n' +
        '  name: flyte-admin-base-config\n' +
        'data:\n' +
        '  server: |\n' +
        '    server:\n' +
        '      security:\n' +
        '        allowCors: true\n' +
        '        allowedOrigins: [https://console.example.org]\n',
      options: {"consoleUrl":"https://console.example.org","adminUrl":"https://flyte.example.org"},
      corrected:
        'apiVersion: v1\n' +
        'kind: ConfigMap\n' +
        'metadata:\n' +
        '  name: flyte-admin-base-config\n' +
        'data:\n' +
        '  server.yaml: |\n' +
        '    server:\n' +
        '      security:\n' +
        '        allowCors: true\n' +
        '        allowedOrigins: [https://console.example.org]\n',
      excepted: false,
    },
  ],
};
