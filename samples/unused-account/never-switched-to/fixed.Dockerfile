FROM debian:bookworm-slim
RUN groupadd --gid 4000 ledger && useradd --uid 4000 --gid 4000 ledger
COPY ledger /usr/local/bin/ledger
USER 4000:4000
CMD ["ledger"]
