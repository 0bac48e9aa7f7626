FROM registry.example.com/library/node:22
USER 1000
CMD ["sleep", "1"]
