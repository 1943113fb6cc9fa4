package vn.haidang.registry.exchange.internal.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which cell styles of a workbook show a number as a date (ECMA-376 18.8). */
final class CellStyles extends DefaultHandler {

    private static final int MOST = 65_536;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean inCellFormats;

    /** Whether the style with this number shows dates. */
    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (local.equals("numFmt") && formats.size() < MOST) {
            formats.put(number(attributes, "numFmtId"), String.valueOf(attributes.getValue("formatCode")));
        } else if (local.equals("cellXfs")) {
            inCellFormats = true;
        } else if (local.equals("xf") && inCellFormats && dates.size() < MOST) {
            int format = number(attributes, "numFmtId");
            String code = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
            dates.add(code != null && DateUtil.isADateFormat(format, code));
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (local.equals("cellXfs")) {
            inCellFormats = false;
        }
    }

    private static int number(Attributes attributes, String name) {
        try {
            return Integer.parseInt(String.valueOf(attributes.getValue(name)));
        } catch (NumberFormatException e) {
            // Without a format a number is a number.
            return 0;
        }
    }
}
