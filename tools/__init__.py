"""Commands for whoever changes Afterword; nothing here is installed."""
