FROM python:3.11-slim
COPY --from=ghcr.io/astral-sh/uv:0.9 /uv /bin/uv
WORKDIR /app
COPY pyproject.toml ./
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app
ENV HOME=/home/app
RUN uv sync
COPY main.py ./
RUN chown 10001:10001 /app \
    && chown -R 10001:10001 /home/app
USER 10001:10001
CMD [".venv/bin/python", "main.py"]
