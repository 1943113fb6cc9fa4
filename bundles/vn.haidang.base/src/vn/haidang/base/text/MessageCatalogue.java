package vn.haidang.base.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of one bundle in every language, read from {@code messages_vi.properties} and
 * {@code messages_en.properties} (UTF-8) beside a class.
 * <p>
 * Keys are descriptive ({@code line.down.since}); texts name their arguments ({@code {line} mất kết nối từ {since}})
 * and {@link ValueFormat} writes them. Immutable and safe for use by several threads. A key or an argument that is
 * missing is a programming error and throws {@link IllegalStateException}; the build checks that both files have the
 * same keys.
 */
public final class MessageCatalogue {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)\\}");

    private final String name;
    private final Map<Language, Properties> texts;

    private MessageCatalogue(String name, Map<Language, Properties> texts) {
        this.name = name;
        this.texts = texts;
    }

    /** The catalogue beside a class, usually the bundle's own {@code Messages}. */
    public static MessageCatalogue beside(Class<?> anchor) {
        Map<Language, Properties> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, load(anchor, "messages_" + language.tag() + ".properties"));
        }
        return new MessageCatalogue(anchor.getPackageName(), texts);
    }

    private static Properties load(Class<?> anchor, String file) {
        try (InputStream in = anchor.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " beside " + anchor.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " beside " + anchor.getName(), e);
        }
    }

    /** The text of a key without arguments. */
    public String text(Language language, String key) {
        return text(ValueFormat.of(language), key, MessageArguments.none());
    }

    /** The text of a key, its arguments written by the format. */
    public String text(ValueFormat format, String key, MessageArguments arguments) {
        return optionalText(format, key, arguments).orElseThrow(
                () -> new IllegalStateException("no message " + key + " in " + name + " for " + format.language()));
    }

    /** As {@link #text(ValueFormat, String, MessageArguments)}, or empty when the catalogue has no such key. */
    public Optional<String> optionalText(ValueFormat format, String key, MessageArguments arguments) {
        return Optional.ofNullable(texts.get(format.language()).getProperty(key))
                .map(template -> fill(template, key, format, arguments));
    }

    /** The keys of all texts, the same in every language. */
    public Set<String> keys() {
        return texts.get(Language.VIETNAMESE).stringPropertyNames();
    }

    private String fill(String template, String key, ValueFormat format, MessageArguments arguments) {
        return PLACEHOLDER.matcher(template).replaceAll(match -> {
            Object value = arguments.values().get(match.group(1));
            if (value == null) {
                throw new IllegalStateException("message " + key + " in " + name + " misses {" + match.group(1) + "}");
            }
            return Matcher.quoteReplacement(format.value(value));
        });
    }
}
