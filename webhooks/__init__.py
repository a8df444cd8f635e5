"""Receives webhooks and serves HTTP."""
