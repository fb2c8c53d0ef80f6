// nestjs-cls is CommonJS and asks for Nest's own modules while they are still being loaded: load Nest first.
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
