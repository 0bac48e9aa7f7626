FROM debian:12
RUN useradd -m -u 5000 -U app
COPY start.sh /start.sh
USER 5000:5000
USER root
RUN chmod +x /start.sh
USER 5000:5000
ENTRYPOINT ["/start.sh"]
