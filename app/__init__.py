"""Afterword: postmortems that are blameless, complete and acted on."""
