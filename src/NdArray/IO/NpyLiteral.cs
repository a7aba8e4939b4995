using System.Buffers;
using System.Globalization;
using NdArrays.Errors;

namespace NdArrays.IO;

/// <summary>The Python dictionary in the header of a .npy file: just the three entries there are, in any order.</summary>
internal readonly record struct NpyLiteral(string Descr, bool IsFortranOrder, nint[] Shape)
{
    /// <summary>Reads the dictionary.</summary>
    /// <exception cref="InvalidDataException">The text is anything else.</exception>
    /// <exception cref="NotSupportedException">The elements are of a structured type.</exception>
    public static NpyLiteral Parse(string text)
    {
        Reader reader = new(text);
        string? descr = null;
        bool? isFortranOrder = null;
        nint[]? shape = null;

        reader.Expect('{');
        while (!reader.TryTake('}'))
        {
            string key = reader.Text();
            reader.Expect(':');
            switch (key)
            {
                case "descr" when descr is null:
                    descr = reader.Peek() == '[' ? Throw.NpyDType<string>(text) : reader.Text();
                    break;
                case "fortran_order" when isFortranOrder is null:
                    isFortranOrder = reader.Boolean();
                    break;
                case "shape" when shape is null:
                    shape = reader.Tuple();
                    break;
                default:
                    Throw.NpyHeader(text);
                    break;
            }

            if (!reader.TryTake(','))
            {
                reader.Expect('}');
                break;
            }
        }

        reader.ExpectEnd();
        return descr is not null && isFortranOrder is bool order && shape is not null
            ? new NpyLiteral(descr, order, shape)
            : Throw.NpyHeader<NpyLiteral>(text);
    }

    private ref struct Reader(string text)
    {
        private static readonly SearchValues<char> Digits = SearchValues.Create("-0123456789");

        private readonly string _text = text;
        private ReadOnlySpan<char> _rest = text;

        public char Peek()
        {
            _rest = _rest.TrimStart(" \t\r\n");
            return _rest.IsEmpty ? '\0' : _rest[0];
        }

        public bool TryTake(char expected)
        {
            if (Peek() != expected)
            {
                return false;
            }

            _rest = _rest[1..];
            return true;
        }

        public void Expect(char expected)
        {
            if (!TryTake(expected))
            {
                Throw.NpyHeader(_text);
            }
        }

        public void ExpectEnd()
        {
            if (Peek() != '\0' || !_rest.IsEmpty)
            {
                Throw.NpyHeader(_text);
            }
        }

        public string Text()
        {
            char quote = Peek();
            int end = quote is '\'' or '"' ? _rest[1..].IndexOf(quote) : -1;
            if (end < 0)
            {
                Throw.NpyHeader(_text);
            }

            string value = _rest.Slice(1, end).ToString();
            _rest = _rest[(end + 2)..];
            return value;
        }

        public bool Boolean()
        {
            Peek();
            foreach ((string word, bool value) in (ReadOnlySpan<(string, bool)>)[("True", true), ("False", false)])
            {
                if (_rest.StartsWith(word, StringComparison.Ordinal))
                {
                    _rest = _rest[word.Length..];
                    return value;
                }
            }

            Throw.NpyHeader(_text);
            return false;
        }

        public nint[] Tuple()
        {
            List<nint> lengths = [];
            bool endedInComma = true;
            Expect('(');
            while (!TryTake(')'))
            {
                if (!endedInComma)
                {
                    Throw.NpyHeader(_text);
                }

                lengths.Add(Integer());
                endedInComma = TryTake(',');
            }

            // Without a comma it is one number in brackets.
            return lengths.Count == 1 && !endedInComma ? Throw.NpyHeader<nint[]>(_text) : [.. lengths];
        }

        private nint Integer()
        {
            Peek();
            int digits = _rest.IndexOfAnyExcept(Digits);
            if (digits <= 0
                || !nint.TryParse(_rest[..digits], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out nint value))
            {
                Throw.NpyHeader(_text);
                return 0;
            }

            _rest = _rest[digits..];

            // Python 2 wrote long integers so.
            TryTake('L');
            return value;
        }
    }
}
