package org.leitplanke.architecture;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A page as it stands in its file: tags with their lines and attributes, and the text between them. */
record Page(String file, List<Tag> tags, List<Text> texts) {

    /** A tag with its prefix, inside its parents. */
    record Tag(String name, int line, Map<String, String> attributes, Tag parent) {

        String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        boolean isInside(String other) {
            return parent != null && (parent.name.equals(other) || parent.isInside(other));
        }
    }

    /** Characters between two tags. */
    record Text(int line, String text, Tag inside) {}

    static List<Page> all() {
        return House.files(House.PAGES, ".xhtml").stream()
                .map(file -> of(path(file), House.read(file)))
                .toList();
    }

    /** The path below {@code webapp}, with slashes. */
    static String path(Path file) {
        return "/" + House.PAGES.relativize(file).toString().replace('\\', '/');
    }

    static Page of(String file, String source) {
        var reader = new Reader();
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(false);
            factory.newSAXParser().parse(new InputSource(new StringReader(source)), reader);
        } catch (SAXParseException e) {
            throw new IllegalArgumentException(file + ":" + e.getLineNumber() + " is not XML: " + e.getMessage(), e);
        } catch (Exception e) {
            throw new IllegalStateException(file, e);
        }
        return new Page(file, reader.tags, reader.texts);
    }

    Stream<Tag> tags(String name) {
        return tags.stream().filter(tag -> tag.name.equals(name));
    }

    String at(Tag tag) {
        return file + ":" + tag.line + " <" + tag.name + "> ";
    }

    private static final class Reader extends DefaultHandler {

        private final List<Tag> tags = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();
        private final Deque<Tag> open = new ArrayDeque<>();
        private final StringBuilder characters = new StringBuilder();
        private Locator locator;

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes given) {
            takeText();
            var attributes = new LinkedHashMap<String, String>();
            for (int i = 0; i < given.getLength(); i++) {
                attributes.put(given.getQName(i), given.getValue(i));
            }
            var tag = new Tag(name, locator.getLineNumber(), attributes, open.peek());
            tags.add(tag);
            open.push(tag);
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            takeText();
            open.pop();
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            characters.append(chars, start, length);
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        private void takeText() {
            if (!characters.toString().isBlank()) {
                texts.add(
                        new Text(locator.getLineNumber(), characters.toString().strip(), open.peek()));
            }
            characters.setLength(0);
        }
    }
}
