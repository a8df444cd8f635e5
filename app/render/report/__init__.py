"""Metrics as Markdown for the forge and as JSON for machines."""
