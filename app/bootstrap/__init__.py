"""Wires settings, clients, store and services together."""
