FROM python:3.12-slim AS app
WORKDIR /srv
COPY . .
CMD ["python", "main.py"]

FROM app AS dev-envs
RUN useradd --uid 10001 --create-home vscode
USER 10001
