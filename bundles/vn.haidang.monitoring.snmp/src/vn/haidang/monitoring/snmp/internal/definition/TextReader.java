package vn.haidang.monitoring.snmp.internal.definition;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.snmp4j.smi.OID;

import vn.haidang.monitoring.snmp.internal.definition.DefinitionException.Flaw;

/** Reads the values of one line of a definition: OIDs, patterns, origins, sources and conditions. */
final class TextReader {

    private static final Pattern DOTTED = Pattern.compile("[0-2](\\.\\d{1,9}|\\.[1-3]\\d{9}){1,60}");
    private static final String MATCHES = " ~ ";
    private static final String WHEN = " when ";
    private static final String BELOW = ".*";
    private static final Map<String, Integer> CHASSIS = Map.of("description", 2, "name", 7, "hardware", 8, "firmware",
            9,
            "software", 10, "serial", 11, "manufacturer", 12, "model", 13);

    private final int line;

    TextReader(int line) {
        this.line = line;
    }

    DefinitionException flaw(Flaw flaw, String text) {
        return new DefinitionException(line, flaw, text);
    }

    OID oid(String text) throws DefinitionException {
        if (!DOTTED.matcher(text).matches()) {
            throw flaw(Flaw.VALUE, text);
        }
        return new OID(text);
    }

    Pattern pattern(String text) throws DefinitionException {
        try {
            return Pattern.compile(text.strip());
        } catch (PatternSyntaxException e) {
            throw flaw(Flaw.VALUE, text);
        }
    }

    double number(String text) throws DefinitionException {
        try {
            double number = Double.parseDouble(text.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is none.
        }
        throw flaw(Flaw.VALUE, text);
    }

    /** {@code ORIGIN ~ PATTERN} */
    Condition condition(String text) throws DefinitionException {
        int at = text.indexOf(MATCHES);
        if (at < 0) {
            throw flaw(Flaw.VALUE, text);
        }
        return new Condition(origin(text.substring(0, at)), pattern(text.substring(at + MATCHES.length())));
    }

    /** {@code ORIGIN [~ PATTERN] [when CONDITION]} */
    Source source(String text) throws DefinitionException {
        int when = text.lastIndexOf(WHEN);
        Optional<Condition> condition = when < 0
                ? Optional.empty()
                : Optional.of(condition(text.substring(when + WHEN.length())));
        String what = when < 0 ? text : text.substring(0, when);
        int at = what.indexOf(MATCHES);
        Optional<Pattern> pattern = at < 0
                ? Optional.empty()
                : Optional.of(pattern(what.substring(at + MATCHES.length())));
        return new Source(origin(at < 0 ? what : what.substring(0, at)), pattern, condition);
    }

    /** {@code TEXT [when CONDITION]}, the text being the property itself unless it is an OID or a column of the chassis. */
    Source literal(String text) throws DefinitionException {
        if (text.startsWith("1.") || text.startsWith("entity.")) {
            return source(text);
        }
        int when = text.lastIndexOf(WHEN);
        return when < 0
                ? new Source(new Origin.Literal(text), Optional.empty(), Optional.empty())
                : new Source(new Origin.Literal(text.substring(0, when).strip()), Optional.empty(),
                        Optional.of(condition(text.substring(when + WHEN.length()))));
    }

    private Origin origin(String written) throws DefinitionException {
        String text = written.strip();
        if (isQuoted(text)) {
            return new Origin.Literal(unquoted(text));
        }
        if (text.startsWith("entity.")) {
            Integer column = CHASSIS.get(text.substring("entity.".length()));
            if (column == null) {
                throw flaw(Flaw.VALUE, text);
            }
            return new Origin.Chassis(column);
        }
        return switch (text) {
            case "sysDescr" -> new Origin.Description();
            case "sysObjectID" -> new Origin.ObjectId();
            case "sysName" -> new Origin.SystemName();
            case "models" -> new Origin.ListedModel();
            case "model" -> new Origin.FoundModel();
            default -> text.endsWith(BELOW)
                    ? new Origin.Below(oid(text.substring(0, text.length() - BELOW.length())))
                    : new Origin.Scalar(oid(text));
        };
    }

    static boolean isQuoted(String text) {
        return text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
    }

    static String unquoted(String text) {
        return text.substring(1, text.length() - 1);
    }
}
