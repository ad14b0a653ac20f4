package io.standfirst.http;

import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads the setting of where clients reach the server, and stops the start at one that links could not begin with. */
public class BaseUrl implements Converter<String> {

    private static final Pattern FORM =
            Pattern.compile("https?://[A-Za-z0-9.\\-\\[\\]:]+(/[A-Za-z0-9._~\\-]+)*");

    @Override
    public String convert(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "must be an absolute http or https URL without query and without a slash at the end");
        }
        return value;
    }
}
