FROM python:3.13-slim
WORKDIR /app
RUN useradd --uid 1500 app
COPY . .
RUN chown 1500:1500 /app
USER 1500
CMD ["python", "-m", "http.server"]
