FROM ubuntu:24.04
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app
ENV HOME=/home/app
WORKDIR /home/app
RUN apt-get update && apt-get install -y curl && rm -rf /home/app/.cache
RUN curl -fsSL https://deno.land/install.sh | sh
ENV PATH="/home/app/.deno/bin:${PATH}"
COPY main.ts /home/app/service/
RUN chown -R 10001:10001 /home/app
USER 10001:10001
CMD ["deno", "run", "--allow-net", "/home/app/service/main.ts"]
