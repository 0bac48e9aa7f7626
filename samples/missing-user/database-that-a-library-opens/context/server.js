const express = require('express');
const { Sequelize } = require('sequelize');

const notes = new Sequelize({ dialect: 'sqlite', storage: '/srv/notes.sqlite' });
notes.sync().then(() => express().listen(3000));
