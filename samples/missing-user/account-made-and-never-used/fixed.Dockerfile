FROM python:3.12-slim
RUN groupadd --gid 2000 worker \
    && useradd --uid 2000 --gid worker --create-home worker
WORKDIR /home/worker
COPY --chown=worker:worker . .
USER 2000:2000
CMD ["python", "main.py"]
