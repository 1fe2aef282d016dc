package no.grobunn.reporting.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import no.grobunn.reporting.pdf.page.Tag;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** A growing text of objects as they stand in a file: arrays in their place, dictionaries by their numbers unless they are direct. Not thread-safe. */
final class ObjectText {
    private static final String HEX = "0123456789ABCDEF";

    private final Numbering numbering;
    private byte[] bytes = new byte[1 << 14];
    private int length;

    ObjectText(Numbering numbering) {
        this.numbering = numbering;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    ObjectText ascii(String words) {
        int count = words.length();
        reserve(count);
        for (int i = 0; i < count; i++) {
            bytes[length++] = (byte) words.charAt(i);
        }
        return this;
    }

    ObjectText number(long value) {
        reserve(20);
        if (value < 0) {
            bytes[length++] = '-';
        }
        long power = 1;
        long rest = Math.abs(value);
        while (power <= rest / 10) {
            power *= 10;
        }
        for (; power > 0; power /= 10) {
            bytes[length++] = (byte) ('0' + rest / power % 10);
        }
        return this;
    }

    /** The entries of a dictionary in their order, with what stands around them. */
    ObjectText dictionary(COSDictionary dictionary) throws IOException {
        return entries(dictionary.entrySet());
    }

    /** The dictionary of an object that has a number: a dictionary or a tag. */
    ObjectText object(COSBase object) throws IOException {
        return object instanceof Tag tag ? entries(tag.entries()) : dictionary((COSDictionary) object);
    }

    private ObjectText entries(Iterable<Map.Entry<COSName, COSBase>> entries) throws IOException {
        ascii("<<");
        for (Map.Entry<COSName, COSBase> entry : entries) {
            name(entry.getKey());
            value(entry.getValue());
        }
        return ascii(">>");
    }

    private void value(COSBase value) throws IOException {
        if (value instanceof COSName name) {
            name(name);
        } else if (value instanceof COSDictionary dictionary && isInPlace(dictionary)) {
            dictionary(dictionary);
        } else if (value instanceof COSDictionary || value instanceof Tag) {
            space().number(numbering.of(value)).ascii(" 0 R");
        } else if (value instanceof COSInteger whole) {
            space().number(whole.longValue());
        } else if (value instanceof COSArray array) {
            array(array);
        } else if (value instanceof COSString string) {
            string(string.getBytes());
        } else {
            simple(value);
        }
    }

    private static boolean isInPlace(COSDictionary dictionary) {
        return dictionary.isDirect() && !(dictionary instanceof COSStream);
    }

    private void simple(COSBase value) throws IOException {
        if (value instanceof COSFloat real) {
            space();
            real.writePDF(stream());
        } else if (value instanceof COSBoolean flag) {
            ascii(flag.getValue() ? " true" : " false");
        } else {
            throw new IllegalArgumentException("Not made here: " + value);
        }
    }

    private void array(COSArray array) throws IOException {
        ascii("[");
        for (int i = 0; i < array.size(); i++) {
            value(array.get(i));
        }
        ascii("]");
    }

    private void name(COSName name) throws IOException {
        String letters = name.getName();
        if (isRegular(letters)) {
            ascii("/").ascii(letters);
        } else {
            name.writePDF(stream());
        }
    }

    private static boolean isRegular(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (!((letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9'))) {
                return false;
            }
        }
        return true;
    }

    /** Between brackets where all is ASCII, so that a person can read it; else as hexadecimal digits. */
    private void string(byte[] content) {
        if (isPlain(content)) {
            ascii("(").ascii(new String(content, StandardCharsets.US_ASCII)).ascii(")");
            return;
        }
        reserve(2 * content.length + 2);
        bytes[length++] = '<';
        for (byte one : content) {
            bytes[length++] = (byte) HEX.charAt((one >> 4) & 15);
            bytes[length++] = (byte) HEX.charAt(one & 15);
        }
        bytes[length++] = '>';
    }

    private static boolean isPlain(byte[] content) {
        for (byte one : content) {
            if (one < ' ' || one > '~' || one == '(' || one == ')' || one == '\\') {
                return false;
            }
        }
        return true;
    }

    /** A space, unless what stands before ends by itself. */
    private ObjectText space() {
        if (length > 0 && bytes[length - 1] != '[' && bytes[length - 1] != '>' && bytes[length - 1] != ')') {
            ascii(" ");
        }
        return this;
    }

    private OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int one) {
                reserve(1);
                bytes[length++] = (byte) one;
            }
        };
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }
}
