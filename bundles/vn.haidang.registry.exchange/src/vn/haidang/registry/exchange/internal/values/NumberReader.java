package vn.haidang.registry.exchange.internal.values;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.haidang.base.text.Language;
import vn.haidang.registry.Feature;
import vn.haidang.registry.exchange.internal.Messages;

/**
 * Reads numbers as people type them: {@code 1.234,5} where the user is Vietnamese, {@code 1,234.5} where English, without
 * grouping either way, and with the feature's unit behind. What could be two numbers is refused, never guessed: a price is
 * wrong by a thousand otherwise.
 */
final class NumberReader {

    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9][0-9]{0,2}(\\.[0-9]{3})+");
    private static final Pattern GROUPED_DECIMAL = Pattern.compile("[+-]?[1-9][0-9]{0,2}(\\.[0-9]{3})+,[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]+(,[0-9]+)?");
    private static final Pattern OTHER_DECIMAL = Pattern.compile("[+-]?[0-9]+\\.[0-9]+");
    private static final int MOST_DIGITS = 40;

    private final Language language;

    NumberReader(Language language) {
        this.language = language;
    }

    long whole(String text, Feature feature) throws CellProblem {
        String number = comparable(text, feature);
        if (GROUPED.matcher(number).matches()) {
            number = number.replace(".", "");
        }
        try {
            return new BigDecimal(number.replace(',', '.')).longValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw new CellProblem("exchange.cell.badWhole");
        }
    }

    BigDecimal decimal(String text, Feature feature) throws CellProblem {
        String number = comparable(text, feature);
        if (GROUPED_DECIMAL.matcher(number).matches()) {
            return new BigDecimal(number.replace(".", "").replace(',', '.'));
        } else if (DECIMAL.matcher(number).matches()) {
            return new BigDecimal(number.replace(',', '.'));
        } else if (GROUPED.matcher(number).matches()) {
            return grouped(number, feature);
        } else if (OTHER_DECIMAL.matcher(number).matches()) {
            return new BigDecimal(number);
        }
        throw new CellProblem("exchange.cell.badDecimal");
    }

    /** {@code 1.234} is 1234 đồng, but nobody knows what it is of degrees. */
    private static BigDecimal grouped(String number, Feature feature) throws CellProblem {
        boolean oneGroup = number.indexOf('.') == number.lastIndexOf('.');
        if (oneGroup && !feature.hint("unit").equals(Optional.of("VND"))) {
            throw new CellProblem(Messages.error("exchange.cell.ambiguousNumber")
                    .with("small", number.replace('.', ',')).with("large", number.replace(".", "")));
        }
        return new BigDecimal(number.replace(".", ""));
    }

    /** With the separators of Vietnamese, without spaces and unit. */
    private String comparable(String text, Feature feature) throws CellProblem {
        String number = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        String unit = feature.hint("unit").orElse("").replace(" ", "").toLowerCase(Locale.ROOT);
        if (!unit.isEmpty() && number.toLowerCase(Locale.ROOT).endsWith(unit)) {
            number = number.substring(0, number.length() - unit.length());
        }
        if (number.length() > MOST_DIGITS) {
            throw new CellProblem("exchange.cell.badDecimal");
        }
        return language == Language.VIETNAMESE
                ? number
                : number.replace(',', '\0').replace('.', ',').replace('\0', '.');
    }
}
