"""A forge that lives in memory: for tests, and for showing Afterword without credentials."""
