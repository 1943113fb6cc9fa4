package vn.haidang.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/** What a domain bundle's manifest must and must not say, so that one jar runs in Equinox and in Karaf. */
final class ManifestRules {

    private static final Pattern PLATFORM = Pattern.compile("org\\.eclipse\\.(core|ui|swt|jface|e4)(\\..*)?");

    /** Packages of the JDK have no version. */
    private static final Pattern JDK = Pattern.compile("javax\\..*|org\\.w3c\\..*|org\\.xml\\..*|com\\.sun\\.net\\..*");

    private static final Pattern RANGE = Pattern.compile("version=\"[\\[(][0-9.]+,[0-9.]+[\\])]\"");

    private ManifestRules() {}

    static List<String> violations(Manifest manifest) {
        Attributes attributes = manifest.getMainAttributes();
        List<String> found = new ArrayList<>();
        if (attributes.getValue("Require-Bundle") != null) {
            found.add("has Require-Bundle");
        }
        if (!"JavaSE-17".equals(attributes.getValue("Bundle-RequiredExecutionEnvironment"))) {
            found.add("is not for JavaSE-17");
        }
        if (!"lazy".equals(attributes.getValue("Bundle-ActivationPolicy"))) {
            found.add("is not activated lazily, so its services would never come up in the product");
        }
        for (String clause : clauses(attributes.getValue("Import-Package"))) {
            checkImport(clause, found);
        }
        for (String clause : clauses(attributes.getValue("Export-Package"))) {
            if (!clause.contains("version=")) {
                found.add("exports " + packageOf(clause) + " without a version");
            }
            if (packageOf(clause).contains(".internal")) {
                found.add("exports " + packageOf(clause));
            }
        }
        return found;
    }

    private static void checkImport(String clause, List<String> found) {
        String imported = packageOf(clause);
        if (PLATFORM.matcher(imported).matches()) {
            found.add("imports the platform: " + imported);
        }
        if (imported.contains(".internal")) {
            found.add("imports internals: " + imported);
        }
        if (!JDK.matcher(imported).matches() && !RANGE.matcher(clause).find()) {
            found.add("imports " + imported + " without a version range");
        }
    }

    /** The clauses of a header, split at the commas outside of quotes. */
    static List<String> clauses(String header) {
        List<String> clauses = new ArrayList<>();
        if (header == null) {
            return clauses;
        }
        StringBuilder clause = new StringBuilder();
        boolean quoted = false;
        for (char c : header.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            }
            if (c == ',' && !quoted) {
                clauses.add(clause.toString().trim());
                clause.setLength(0);
            } else {
                clause.append(c);
            }
        }
        clauses.add(clause.toString().trim());
        return clauses;
    }

    static String packageOf(String clause) {
        return clause.split(";", 2)[0].trim();
    }
}
