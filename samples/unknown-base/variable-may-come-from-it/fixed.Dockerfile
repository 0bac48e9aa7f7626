FROM registry.example.com/notebooks/base:3
COPY . /srv/notebooks
USER 10001:10001
CMD ["start-notebook"]
