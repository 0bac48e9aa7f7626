FROM debian:12
ARG UID=1500
RUN useradd --uid $UID app
USER $UID
CMD ["sleep", "infinity"]
