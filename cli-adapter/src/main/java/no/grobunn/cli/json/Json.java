package no.grobunn.cli.json;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes JSON (RFC 8259): maps, lists, texts, whole numbers, flags and optionals, which are null where they are empty. */
public final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** The value as text, indented by two spaces. */
    public static String text(Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.out.toString();
    }

    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            all(map.entrySet().iterator(), '{', '}', line);
        } else if (value instanceof List<?> list) {
            all(list.iterator(), '[', ']', line);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(present -> value(present, line), () -> out.append("null"));
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private void all(Iterator<?> parts, char open, char close, String line) {
        out.append(open);
        String inner = line + "  ";
        boolean any = false;
        while (parts.hasNext()) {
            out.append(any ? "," : "").append(inner);
            any = true;
            Object part = parts.next();
            if (part instanceof Map.Entry<?, ?> entry) {
                string(String.valueOf(entry.getKey()));
                out.append(": ");
                value(entry.getValue(), inner);
            } else {
                value(part, inner);
            }
        }
        out.append(any ? line : "").append(close);
    }

    private void string(String text) {
        out.append('"');
        text.chars().forEach(this::character);
        out.append('"');
    }

    private void character(int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20) {
                    out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                } else {
                    out.append((char) c);
                }
            }
        }
    }
}
