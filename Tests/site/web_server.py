"""Starts nginx or Apache on a free port of the loopback, with the settings of docs/ and nothing of the machine's."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

from program import repository

#: What the settings say, for whoever copies them.
SITE_IN_SETTINGS = "/srv/promise-pages/output"
PORT_IN_SETTINGS = "8080"

NGINX = """
daemon off;
user {user};
worker_processes 1;
pid {folder}/pid;
error_log {folder}/error.log;
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  include {folder}/site.conf;
}}
"""

APACHE_MODULES = [
    "alias", "authz_core", "autoindex", "brotli", "deflate", "dir", "env", "filter", "headers", "mime", "mpm_event", "rewrite",
    "setenvif",
]  # fmt: skip

APACHE = """
{modules}
ServerRoot {folder}
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {folder}/pid
DefaultRuntimeDir {folder}
ErrorLog {folder}/error.log
TypesConfig /dev/null
User www-data
Group www-data
Include {folder}/site.conf
"""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _settings(name: str, site: Path, port: int) -> str:
    text = (repository / "docs" / f"{name}.conf").read_text(encoding="utf-8")
    assert SITE_IN_SETTINGS in text
    assert PORT_IN_SETTINGS in text
    # Brotli is asked for where there is a module for it, and here there is.
    text = text.replace("# brotli_static on;", "brotli_static on;").replace(SITE_IN_SETTINGS, str(site))
    return text.replace(f"listen {PORT_IN_SETTINGS}", f"listen 127.0.0.1:{port}").replace(f"*:{PORT_IN_SETTINGS}", f"127.0.0.1:{port}")


def _command(name: str, site: Path, port: int, folder: Path) -> list[str | Path]:
    (folder / "site.conf").write_text(_settings(name, site, port), encoding="utf-8")
    if name == "nginx":
        user = "root" if os.geteuid() == 0 else "nobody"
        (folder / "server.conf").write_text(NGINX.format(user=user, folder=folder), encoding="utf-8")
        return ["/usr/sbin/nginx", "-c", folder / "server.conf", "-e", folder / "error.log"]
    modules = "\n".join(f"LoadModule {module}_module /usr/lib/apache2/modules/mod_{module}.so" for module in APACHE_MODULES)
    text = APACHE.format(modules=modules, port=port, folder=folder)
    (folder / "server.conf").write_text(text, encoding="utf-8")
    return ["/usr/sbin/apache2", "-f", folder / "server.conf", "-D", "FOREGROUND"]


@contextmanager
def web_server(name: str, site: Path) -> Iterator[str]:
    """The address and port of a running server."""
    with reloadable_web_server(name, site) as (address, _):
        yield address


@contextmanager
def reloadable_web_server(name: str, site: Path) -> Iterator[tuple[str, Callable[[], None]]]:
    """The address and port of a running server, and what makes it read its settings again."""
    folder = Path(tempfile.mkdtemp(prefix="promise-pages-server-"))
    folder.chmod(0o755)
    port = _free_port()
    command = _command(name, site, port, folder)
    test = subprocess.run([*command[:3], "-t", *command[3:]] if name == "nginx" else [*command[:3], "-t"], capture_output=True, text=True)
    assert test.returncode == 0, test.stderr
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        _wait(process, port, folder)
        # As `nginx -s reload` and `apachectl graceful` do.
        yield f"127.0.0.1:{port}", lambda: process.send_signal(signal.SIGHUP if name == "nginx" else signal.SIGUSR1)
    finally:
        process.terminate()
        process.communicate(timeout=60)
        shutil.rmtree(folder)


def _wait(process: subprocess.Popen[bytes], port: int, folder: Path) -> None:
    log = folder / "error.log"
    for _ in range(1_200):
        assert process.poll() is None, log.read_text() if log.exists() else ""
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise AssertionError(f"the server does not answer: {log.read_text() if log.exists() else ''}")


def get(server: str, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, bytes]:
    """An answer as it comes: nothing is unpacked, no redirect is followed."""
    connection = HTTPConnection(server, timeout=60)
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, headers=names)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body
