package vn.haidang.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * What a bundle's manifest must and must not say: a domain bundle's, so that one jar runs in Equinox and in Karaf, and
 * every other's.
 */
final class ManifestRules {

    private static final Pattern PLATFORM = Pattern.compile("org\\.eclipse\\.(core|ui|swt|jface|e4)(\\..*)?");

    /** Packages of the JDK have no version. */
    private static final Pattern JDK = Pattern.compile("javax\\..*|org\\.w3c\\..*|org\\.xml\\..*|com\\.sun\\.net\\..*");

    /** Most packages of the workbench's platform are exported without a version, so that no range would be met. */
    private static final Pattern UNVERSIONED = Pattern
            .compile("org\\.eclipse\\.(core|ui|swt|swtchart|jface|e4|equinox)(\\..*)?|jakarta\\.(annotation|inject)");

    private static final Pattern RANGE = Pattern.compile("version=\"[\\[(][0-9.]+,[0-9.]+[\\])]\"");

    private ManifestRules() {}

    /** What is wrong with a domain bundle's manifest. */
    static List<String> domainViolations(Manifest manifest) {
        Attributes attributes = manifest.getMainAttributes();
        List<String> found = violations(manifest);
        for (String header : List.of("Require-Bundle", "Fragment-Host")) {
            if (attributes.getValue(header) != null) {
                found.add("has " + header);
            }
        }
        if (!"JavaSE-17".equals(attributes.getValue("Bundle-RequiredExecutionEnvironment"))) {
            found.add("is not for JavaSE-17");
        }
        if (!"lazy".equals(attributes.getValue("Bundle-ActivationPolicy"))) {
            found.add("is not activated lazily, so its services would never come up in the product");
        }
        for (String clause : clauses(attributes.getValue("Import-Package"))) {
            if (PLATFORM.matcher(packageOf(clause)).matches()) {
                found.add("imports the platform: " + packageOf(clause));
            } else if (UNVERSIONED.matcher(packageOf(clause)).matches() && !RANGE.matcher(clause).find()) {
                found.add("imports " + packageOf(clause) + " without a version range");
            }
        }
        return found;
    }

    /** What is wrong with the manifest of any bundle of ours. */
    static List<String> violations(Manifest manifest) {
        Attributes attributes = manifest.getMainAttributes();
        List<String> found = new ArrayList<>();
        if (attributes.getValue("DynamicImport-Package") != null) {
            found.add("has DynamicImport-Package");
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
        if (imported.contains(".internal")) {
            found.add("imports internals: " + imported);
        }
        boolean versioned = !JDK.matcher(imported).matches() && !UNVERSIONED.matcher(imported).matches();
        if (versioned && !RANGE.matcher(clause).find()) {
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
