FROM python:3.12-slim
WORKDIR /srv/notes
COPY --chown=10001:10001 requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY --chown=10001:10001 --chmod=644 notebooks/ ./notebooks/
COPY --chown=10001:10001 . .
EXPOSE 8888
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && chown 10001:10001 /srv/notes
USER 10001:10001
CMD ["jupyter", "lab", "--ip=0.0.0.0", "--no-browser"]
