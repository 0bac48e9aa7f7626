FROM python:3.12
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app
ENV HOME=/home/app
WORKDIR /home/app/app
COPY requirements.txt .
RUN pip install --user -r requirements.txt
ENV PATH=/home/app/.local/bin:$PATH
COPY . .
RUN chown -R 10001:10001 /home/app
USER 10001:10001
CMD ["gunicorn", "app:app"]
