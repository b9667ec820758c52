"""The English words, by the place where they are read; `dashboard.view.words` says them."""
