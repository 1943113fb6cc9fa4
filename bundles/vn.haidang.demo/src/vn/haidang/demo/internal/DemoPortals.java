package vn.haidang.demo.internal;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.Registry;
import vn.haidang.registry.Value;

/**
 * The demo city's portals, served on loopback: one that works and one whose application is broken. The registry names them
 * at names that nobody can have; while the demo runs it names them where they are.
 */
final class DemoPortals implements AutoCloseable {

    /** The portal that is broken. */
    static final String BROKEN = "WEB-02";

    private static final String TYPE = "WebSite";
    private static final String URL = "url";
    private static final Map<String, String> PATHS = Map.of("WEB-01", "/cong/", BROKEN, "/mot-cua/");
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final HttpServer server;

    private DemoPortals(HttpServer server) {
        this.server = server;
    }

    /**
     * Opens the portals and has the registry name them, at the port of last time when that is free.
     *
     * @throws FindingException when no port is to be had, or somebody else changes the registry now
     */
    static DemoPortals open(Registry registry) throws FindingException {
        try {
            DemoPortals portals = new DemoPortals(server(lastPort(registry)));
            try {
                portals.register(registry);
            } catch (FindingException | RuntimeException e) {
                portals.close();
                throw e;
            }
            return portals;
        } catch (IOException e) {
            throw Messages.failure("demo.portals.closed", "detail", String.valueOf(e.getMessage()), e);
        }
    }

    private static int lastPort(Registry registry) {
        return registry.snapshot().element(TYPE, BROKEN).flatMap(site -> site.values().text(URL))
                .filter(url -> url.startsWith("http://127.0.0.1:")).map(url -> URI.create(url).getPort()).orElse(0);
    }

    private static HttpServer server(int port) throws IOException {
        HttpServer server = bound(port);
        server.createContext(PATHS.get("WEB-01"), exchange -> answer(exchange, OK, "Cổng thông tin điện tử thành phố"));
        server.createContext(PATHS.get(BROKEN),
                exchange -> answer(exchange, UNAVAILABLE, "Hệ thống tạm ngừng: không kết nối được cơ sở dữ liệu"));
        server.start();
        return server;
    }

    private static HttpServer bound(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            if (port == 0) {
                throw e;
            }
            return bound(0);
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] page = ("<!DOCTYPE html><html lang=\"vi\"><title>" + text + "</title><h1>" + text + "</h1></html>")
                .getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
            exchange.sendResponseHeaders(status, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private void register(Registry registry) throws FindingException {
        try (EditingSession session = registry.edit()) {
            for (Map.Entry<String, String> path : PATHS.entrySet()) {
                String url = "http://127.0.0.1:" + server.getAddress().getPort() + path.getValue();
                Optional<Element> site = session.element(TYPE, path.getKey());
                if (site.filter(known -> !known.values().text(URL).equals(Optional.of(url))).isPresent()) {
                    session.set(site.get().id(), URL, new Value.Text(url));
                }
            }
            if (!session.changes().isEmpty()) {
                commit(session);
            }
        }
    }

    private static void commit(EditingSession session) throws FindingException {
        CommitResult result = session.commit(new ChangeOrigin("demo", "demo", "Trang web mẫu chạy trên máy này"));
        if (result instanceof CommitResult.Refused refused) {
            throw new FindingException(refused.findings().get(0));
        } else if (result instanceof CommitResult.Conflicted) {
            throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "demo.registry.changed")
                    .with("file", TYPE));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
