/** Numbers as words, by their whole form in the cases that counts stand in; `n=word,word …`. */
export const IN_ANY_TEXT = `
1=one,один,одна,одного,бір,бир 2=two,два,две,двух,двумя,екі,эки 3=three,три,трех,тремя,трое,drei,trois,uch,үш
4=four,четыре,четырех,четырьмя,четверо,vier,quatre,төрт 5=five,пять,пяти,пятью,пятеро,fünf,cinq,besh
6=six,шесть,шести,шестью,шестеро,sechs,olti,алты 7=seven,семь,семи,семеро,sieben,yetti,жеті,жети
8=eight,восемь,восьми,восемью,acht,huit,sakkiz,сегіз,сегиз 9=nine,девять,девяти,девятью,neun,neuf,тоғыз,тогуз
10=ten,десять,десяти,десятью,zehn,dix 11=eleven,одиннадцать,одиннадцати,onze 12=twelve,двенадцать,двенадцати,zwölf,douze
13=thirteen,тринадцать,тринадцати,dreizehn,treize 14=fourteen,четырнадцать,четырнадцати,vierzehn,quatorze
15=fifteen,пятнадцать,пятнадцати,fünfzehn,quinze 16=sixteen,шестнадцать,шестнадцати,sechzehn,seize
17=seventeen,семнадцать,семнадцати,siebzehn 18=eighteen,восемнадцать,восемнадцати,achtzehn
19=nineteen,девятнадцать,девятнадцати,neunzehn 20=twenty,двадцать,двадцати,двадцатью,zwanzig,vingt,yigirma,жиырма,жыйырма
30=thirty,тридцать,тридцати,тридцатью,dreißig,trente,отыз,отуз 40=forty,сорок,сорока,vierzig,quarante,qirq,қырық,кырк
50=fifty,пятьдесят,пятидесяти,fünfzig,cinquante,ellik,елу,элүү 60=sixty,шестьдесят,шестидесяти,sechzig,soixante,oltmish,алпыс,алтымыш
70=seventy,семьдесят,семидесяти,siebzig,yetmish,жетпіс,жетимиш 80=eighty,восемьдесят,восьмидесяти,achtzig,sakson,сексен
90=ninety,девяносто,neunzig 100=hundred,сто,ста,hundert,yuz,жүз 200=двести,двухсот 300=триста,трехсот
400=четыреста,четырехсот 500=пятьсот,пятисот 600=шестьсот,шестисот 700=семьсот,семисот 800=восемьсот,восьмисот
900=девятьсот,девятисот 1000=thousand,тысяча,тысячи,тысяч,tausend,mille,ming,мың,миң`;

/** Kazakh and Kyrgyz words that are others in Russian, read only in texts with letters of theirs. */
export const IN_KAZAKH = '5=бес,беш 10=он';

/** Turkish, read only in texts with letters of its own. */
export const IN_TURKISH = `
1=bir 2=iki 3=üç 4=dört 5=beş 6=altı 7=yedi 8=sekiz 9=dokuz 10=on 20=yirmi 30=otuz 40=kırk 50=elli 60=altmış 70=yetmiş
80=seksen 90=doksan 100=yüz 1000=bin`;
