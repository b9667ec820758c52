"""A group of commands of which each is loaded when it is asked for: to serve, none that writes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click


class LateGroup(click.Group):
    """A group that knows its commands by their names, and the modules that hold them."""

    def __init__(
        self,
        *given: Any,  # noqa: ANN401  what click gives a group
        late: Mapping[str, Any],
        **more: Any,  # noqa: ANN401  the same
    ) -> None:
        """Take the modules, of `geodata.later`; in each ``<name>_command`` is the command."""
        super().__init__(*given, **more)
        self.late = late

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted({*super().list_commands(ctx), *self.late})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, loaded now if it was not."""
        module = self.late.get(cmd_name)
        if module is None:
            return super().get_command(ctx, cmd_name)
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command
