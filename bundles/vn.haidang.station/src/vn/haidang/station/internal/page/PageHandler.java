package vn.haidang.station.internal.page;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.station.internal.page.StationPages.Page;

/** Answers GET and HEAD with a page, in the language of the query's {@code lang}; everything else with an error. */
final class PageHandler implements HttpHandler {

    private static final Logger LOG = System.getLogger(PageHandler.class.getName());
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final Page NOT_FOUND = new Page(404, PLAIN, "/health /status /lines /metrics\n");
    private static final Page WRONG_METHOD = new Page(405, PLAIN, "GET\n");
    private static final Page BROKEN = new Page(500, PLAIN, "the station's log says why\n");

    private final BiFunction<String, ValueFormat, Optional<Page>> pages;

    PageHandler(BiFunction<String, ValueFormat, Optional<Page>> pages) {
        this.pages = pages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            boolean known = head || exchange.getRequestMethod().equals("GET");
            Page page = known ? find(exchange.getRequestURI()) : WRONG_METHOD;
            byte[] body = page.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", page.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(page.code(), head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Page find(URI request) {
        try {
            return pages.apply(request.getPath(), ValueFormat.of(language(request))).orElse(NOT_FOUND);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the page " + request.getPath() + " cannot be made", e);
            return BROKEN;
        }
    }

    private static Language language(URI request) {
        String query = request.getQuery();
        return query != null && query.contains("lang=en") ? Language.ENGLISH : Language.VIETNAMESE;
    }
}
