FROM python:3.12-slim
WORKDIR /srv/ledger
COPY ledger.py .
RUN mkdir -p /var/lib/ledger \
    && chown 4000:4000 /var/lib/ledger
USER 4000:4000
CMD ["python", "ledger.py"]
