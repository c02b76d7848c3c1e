package io.peeper.processor;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * As much of a class file as tests want to know.
 *
 * @param code the bytes of code of each method, by its name and descriptor
 * @param constants the size of the pool
 */
record ClassFile(Map<String, Integer> code, int constants) {
    static ClassFile read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(8);
            int constants = in.readUnsignedShort();
            Map<Integer, String> texts = texts(in, constants);
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            members(in, texts);
            return new ClassFile(members(in, texts), constants);
        }
    }

    private static Map<Integer, String> texts(DataInputStream in, int count) throws IOException {
        Map<Integer, String> texts = new HashMap<>();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
        return texts;
    }

    private static Map<String, Integer> members(DataInputStream in, Map<Integer, String> texts) throws IOException {
        Map<String, Integer> code = new TreeMap<>();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            String name = texts.get(in.readUnsignedShort()) + texts.get(in.readUnsignedShort());
            int attributes = in.readUnsignedShort();
            for (int j = 0; j < attributes; j++) {
                String attribute = texts.get(in.readUnsignedShort());
                int length = in.readInt();
                if (attribute.equals("Code")) {
                    in.skipNBytes(4);
                    int bytes = in.readInt();
                    code.put(name, bytes);
                    in.skipNBytes(length - 8L);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
        return code;
    }
}
