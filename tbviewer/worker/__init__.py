"""The child process that touches untrusted bytes and the model, and the window's handle on it."""
