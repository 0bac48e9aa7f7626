FROM python:3.12 AS build
COPY requirements.txt .
RUN pip install --user -r requirements.txt

FROM python:3.12-slim
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app
ENV HOME=/home/app
COPY --from=build /root/.local /home/app/.local
ENV PATH=/home/app/.local/bin:$PATH
COPY . /app
RUN chown -R 10001:10001 /home/app
USER 10001:10001
CMD ["python", "/app/main.py"]
