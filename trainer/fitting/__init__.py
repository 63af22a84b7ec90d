"""Teacher and student: network, losses, augmentation and the training loop. No boxes here."""
