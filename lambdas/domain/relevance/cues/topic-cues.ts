/** Words that speak for a topic: `topic strength | language form, form`. 2 names the topic, 1 hints at it. */
export const TOPIC_CUES = `
diplomacy 2 | en foreign minister, foreign ministers, foreign ministry, ambassador, ambassadors, embassy, state visit, official visit, working visit, summit, summits, bilateral, diplomatic, diplomatic relations, diplomacy, strategic partnership, joint statement, head of state, heads of state, talks with, held talks, prime minister's visit, leaders' meeting, credentials, telephone talks, phone call, phone talks, consul, consulate, envoy, declaration, memorandum of cooperation, parliamentarians, speaker, emperor, paid a visit, official trip, political dialogue, interparliamentary, friendship league
diplomacy 1 | en president, prime minister, minister, meeting, met, visit, visits, visited, agreement, agreements, dialogue, cooperation, delegation, negotiations, ties, relations, partnership, leader, leaders, trip, bilaterally, received, protocol, UN General Assembly, order, resolution
diplomacy 2 | ru глава МИД, главы МИД, главой МИД, МИД, министр иностранных дел, министры иностранных дел, посол, посольство, государственный визит, официальный визит, рабочий визит, саммит, двусторонн~, дипломатическ~, дипломат, дипломаты, дипотношения, стратегическое партнерство, совместное заявление, глава государства, переговоры, переговорах, телефонный разговор, созвонил~, верительн~, консул, консульство, декларация, парламентари~, спикер, император~, межпарламентск~, политический диалог, официальной поездк~, официальную поездку, турне
diplomacy 1 | ru президент, премьер-министр, премьер, министр, встреча, встретил~, визит, соглашение, диалог, сотрудничество, делегация, отношения, партнерство, лидер, поездка, принял, приеме, подписал~, договорил~, протокол, глава, главы
diplomacy 2 | kk сыртқы істер министр~, СІМ, елші, елшілік, мемлекеттік сапар, ресми сапар, жұмыс сапары, саммит, екіжақты, дипломатия~, стратегиялық әріптестік, стратегиялық серіктестік, бірлескен мәлімдеме, мемлекет басшысы, келіссөз, келіссөздер, телефон арқылы, сенім грамота~, консул, декларация, парламент~, император~, құрметті қонақ
diplomacy 1 | kk президент, премьер-министр, министр, кездесу, кездесті, кездесіп, кездесуде, сапар, келісім, диалог, ынтымақтастық, ынтымақтастықты, делегация, қарым-қатынас, қатынас, әріптестік, серіктестік, басшы, қабылдады, қол қойды
diplomacy 2 | kkl kelissóz~
diplomacy 2 | ja 外相, 外務大臣, 外務省, 大使, 大使館, 公式訪問, 国賓, 首脳会談, 首脳会合, 首脳, サミット, 二国間, 外交, 国交, 戦略的パートナー, 共同声明, 元首, 電話会談, 信任状, 領事, 宣言, 議員連盟, 議長, 天皇, 表敬, 外相会談, 会談, 親書, 皇太子, 歴訪, 外遊, 訪日, 公賓
diplomacy 1 | ja 大統領, 首相, 総理, 大臣, 会見, 面会, 訪問, 合意, 対話, 協力, 代表団, 関係, 外務, 署名, 迎えた, 要人
diplomacy 2 | zh 外长, 外相, 外交部, 大使, 使馆, 国事访问, 正式访问, 峰会, 双边, 外交, 建交, 战略伙伴, 联合声明, 元首, 会谈, 宣言, 会晤, 天皇, 首脑
diplomacy 1 | zh 总统, 首相, 总理, 部长, 会见, 访问, 协议, 对话, 合作, 代表团, 关系, 出访, 签署
diplomacy 2 | ko 외교장관, 외교부, 대사, 대사관, 국빈, 공식 방문, 정상회의, 정상회담, 양자, 외교, 수교, 전략적, 공동성명, 정상
diplomacy 1 | ko 대통령, 총리, 장관, 방문, 협력, 회담, 서명, 협정
diplomacy 2 | de außenminister~, botschafter~, botschaft, staatsbesuch, gipfel~, bilateral~, diplomatisch~, gipfeltreffen | fr ministre des affaires étrangères, ambassadeur, ambassade, visite officielle, visite d'état, sommet, bilatéral~, diplomatique, déclaration commune, partenariat stratégique | tr dışişleri bakan~, büyükelçi~, resmi ziyaret, zirve, ikili, diplomatik | uz tashqi ishlar vazir~, elchi~, rasmiy tashrif, sammit, ikki tomonlama | uzc ташқи ишлар вазири, элчи, расмий ташриф, саммит, музокара, икки томонлама | ky тышкы иштер министр~, элчи, расмий визит, саммит | ar وزير الخارجيه, سفير, سفاره, زياره رسميه, قمه, الرئيس
trade-investment 2 | en trade turnover, trade and investment, bilateral trade, investment, investments, investor, investors, invest, invests, invested, exports, export, exporting, imports, joint venture, business forum, commercial, contract, contracts, assembly plant, car plant, factory, shareholding, stake, economic cooperation, business council, businesses, free trade, tariff, chamber of commerce, procurement, production line, memoranda, supply agreement, trade mission, exporters, economic committee, carmaker, dealership, manufacture, manufacturing
trade-investment 1 | en trade, company, companies, firm, firms, business, market, economic, project, projects, deal, deals, sale, sales, sell, customers, bank, plant, corporation, industry, ship, supply, supplies
trade-investment 2 | ru товарооборот, торгово-экономическ~, инвестиции, инвестиций, инвестициях, инвестор~, инвестиционн~, инвестир~, экспорт, экспортир~, импорт, совместное предприятие, СП, бизнес-форум, деловой форум, коммерческ~, контракт, автозавод, сборк~, автопроизводител~, доля в проекте, экономическое сотрудничество, деловой совет, пошлин~, торговая палата, поставк~, меморандум, торгово-промышленн~, завод, производств~
trade-investment 1 | ru торгов~, компания, корпораци~, бизнес~, рынок, рынка, рынке, экономическ~, проект, сделк~, продаж~, продава~, покупател~, банк, предприят~, промышленн~
trade-investment 2 | kk тауар айналымы, сауда-экономика~, инвестиция, инвестор, экспорт, экспорттау, импорт, бірлескен кәсіпорын, бизнес-форум, коммерциялық, келісімшарт, зауыт, құрастыр~, автоөндіруші, өндіріс, меморандум, сауда палатасы, инвесторлар
trade-investment 1 | kk сауда, компания, корпорация, бизнес, нарық, экономика~, жоба, мәміле, кәсіпорын, банк, өнеркәсіп, сатып алу, кәсіпкер~
trade-investment 2 | ja 貿易, 投資, 輸出, 輸入, 合弁, 商談, ビジネスフォーラム, 契約, 工場, 組み立て, 生産拠点, 権益, 出資, 経済協力, 商工会議所, 経済関係, 受注, 現地生産, 資本, 参入, 商社, 進出, 経済委員会, 販売, 供給契約
trade-investment 1 | ja 企業, 会社, ビジネス, 市場, 経済, 事業, プロジェクト, 銀行, 産業, 商業, 取引
trade-investment 2 | zh 贸易, 投资, 出口, 进口, 合资, 商业论坛, 合同, 工厂, 经贸, 商会, 日企, 生产 | ko 무역, 투자, 수출, 수입, 합작, 비즈니스 포럼, 계약, 공장, 교역 | de handel~, investition~, investor~, export~, gemeinschaftsunternehmen, werk, absichtserklärung | fr commerce, investissement~, investisseur~, exportation~, société commune, coentreprise, échanges commerciaux, usine | tr ticaret~, yatırım~, ihracat~, fabrika | uz savdo, investitsiya~, eksport~ | uzc савдо, инвестиция, экспорт, шартнома | ky соода, инвестиция, экспорт | ar استثمار, التجاره, تجاره, صادرات, شركات, الشركات
energy 2 | en energy, nuclear power, power plant, nuclear plant, reactor, reactors, oil, crude, gas, natural gas, LNG, oilfield, oil field, oil and gas, uranium, nuclear fuel, renewable, renewables, solar, wind farm, wind power, hydrogen, electricity, power grid, pipeline, decarbonisation, decarbonization, carbon neutrality, coal, petroleum, refinery, barrels, fuel pellets, fuel assemblies, geothermal, thermal power, turbine, turbines, hydropower, ammonia
energy 2 | ru энергетик~, энергетическ~, АЭС, атомн~, реактор~, нефть, нефтян~, нефтегаз~, нефтепровод, газ, газов~, СПГ, месторождение Кашаган, уран, урана, урановы~, ядерное топливо, ядерного топлива, возобновляем~, ВИЭ, солнечн~, ветров~, ветроэлектро~, водород~, электроэнерг~, электростанц~, трубопровод, декарбониз~, углеродн~, уголь, угольн~, НПЗ, баррел~, турбин~, ТЭЦ, ТЭС
energy 2 | kk энергетика, энергия, АЭС, атом электр~, реактор, мұнай, мұнай-газ, газ, уран, ядролық отын, жаңартылатын, ЖЭК, күн электр~, жел электр~, сутегі, электр энергиясы, электр станция~, құбыр, көміртегі, көмір, баррель, турбина, ЖЭО
energy 2 | ja エネルギー, 原子力, 原発, 原子炉, 発電, 石油, 原油, 油田, 天然ガス, ガス田, ウラン, 核燃料, 燃料棒, 再生可能, 再エネ, 太陽光, 風力, 水素, 電力, パイプライン, 脱炭素, カーボンニュートラル, 石炭, バレル, タービン, アンモニア, 送電, 製油
energy 2 | zh 能源, 核电, 反应堆, 石油, 原油, 天然气, 铀, 可再生, 太阳能, 风电, 氢, 电力, 管道, 脱碳 | ko 에너지, 원전, 원자력, 석유, 가스, 우라늄, 재생에너지, 수소, 전력 | de energie~, kernkraft~, kernbrennstoff~, brennstoff~, brennstäbe, uran~, öl~, gas~, strom~ | fr énergie~, énergétique, nucléaire, uranium, pétrole, gaz | tr enerji, nükleer, petrol, doğal gaz, uranyum | uz energetika, neft, uran | uzc энергетика, нефть, уран | ar الطاقه, طاقه, النفط, اليورانيوم, نووي
mining 2 | en mining, mine, mines, rare earth, rare earths, rare metals, critical minerals, minerals, mineral, ore, ores, deposit, deposits, exploration, geological, geology, prospecting, drilling, uranium, gallium, lithium, copper, tungsten, titanium, chromium, ferrochrome, molybdenum, tantalum, beryllium, smelter, metallurgy, metallurgical, subsoil, yttrium, dysprosium, scandium, nickel, cobalt, graphite, zinc, quarry, rare-earth, rare-metal
mining 2 | ru горнодобыва~, горно~, рудник~, шахт~, редкоземельн~, редкие металлы, редких металлов, редкими металлами, редкометал~, критически важн~, минерал~, полезные ископаемые, полезных ископаемых, руда, руды, месторожден~, геологоразвед~, геолог~, бурени~, уран, урана, урановы~, галлий, галлия, литий, лития, медь, меди, вольфрам~, титан, титана, хром, феррохром, молибден, тантал, бериллий, металлург~, недр, недра, недропольз~, РЗМ, скандий, никель, кобальт, графит
mining 2 | kk тау-кен, кен орны, кен!, кенді!, кеннің!, кені!, кеніш, шахта, сирек жер, сирек металл, минерал~, пайдалы қазба~, геологиялық, геология, барлау, бұрғылау, уран, галлий, литий, мыс, вольфрам, титан, хром, металлургия, жер қойнауы
mining 2 | ja 鉱山, 鉱業, 鉱物, 鉱床, 採掘, 探鉱, 探査, レアアース, レアメタル, 希少金属, 希土類, ウラン, ガリウム, リチウム, 銅, タングステン, チタン, クロム, 精錬, 製錬, 冶金, 重要鉱物, 鉱区, 資源開発, 埋蔵量
mining 2 | zh 矿, 矿业, 矿产, 稀土, 稀有金属, 铀, 镓, 锂, 铜, 勘探, 关键矿产, 冶金 | ko 광물, 광산, 희토류, 희소금속, 리튬, 구리, 우라늄, 탐사 | de bergbau, mine, minen, seltene erden, seltenen erden, uran~, rohstoff~, erz~ | fr mine, mines, minier~, minière~, terres rares, uranium, minerais, minéraux, extraction, métaux | tr maden~, nadir toprak | uz kon, ruda, uran | uzc кон, уран, нодир | ar التعدين, معادن, اليورانيوم
transport-logistics 2 | en transport, transportation, logistics, corridor, middle corridor, trans-caspian, railway, rail, railways, freight, cargo, containers, container, port, seaport, airport, flight, flights, direct flights, airline, airlines, aviation, highway, road, roads, route, routes, customs, transit, shipping, code-share, codeshare, bridge, metro, subway, trucks, warehouse, warehouses, locomotives
transport-logistics 2 | ru транспорт~, логист~, коридор, срединный коридор, транскаспийск~, ТМТМ, железная дорога, железнодорожн~, железных дорог, груз, грузов, грузы, грузовы~, грузоперевоз~, контейнер~, порт, порта, порту, портов~, аэропорт, рейс, рейсы, рейсов, авиа~, перелет, автодорог~, автомобильных дорог, трасса, маршрут, таможн~, транзит~, перевоз~, мост, моста, метро, код-шеринг~
transport-logistics 2 | kk логистика~, дәліз, орта дәліз, транскаспий~, теміржол, темір жол, контейнер, порт, әуежай, әуе рейсі, рейс, авиа~, автожол, тас жол, маршрут, кеден, транзит~, тасымал~, көпір, метро
transport-logistics 2 | ja 輸送, 運輸, 物流, 回廊, カスピ海ルート, 鉄道, 貨物, コンテナ, 港, 港湾, 空港, 直行便, 路線, 航空, 定期便, 往復便, 就航, 道路, 高速道路, 税関, 通関, 地下鉄, コードシェア, 連結性, 輸送路, 交通
transport-logistics 2 | zh 运输, 物流, 走廊, 铁路, 货运, 集装箱, 港口, 机场, 航班, 航空, 公路, 海关, 过境, 交通, 枢纽 | ko 운송, 물류, 회랑, 철도, 화물, 항만, 공항, 직항, 항공, 교통 | de transport~, logistik~, korridor, eisenbahn~, hafen, flughafen, fluglinie | fr transport~, logistique, corridor, chemin de fer, fret, port, aéroport, vol direct | tr ulaştırma, lojistik, koridor, demiryolu, liman, havayolu | uz transport, logistika, yo'lak | uzc транспорт, логистика | ar النقل, ممر, سكك
technology-space 2 | en artificial intelligence, AI, digital, digitalisation, digitalization, technology, technologies, IT, startup, startups, space, cosmodrome, satellite, satellites, rocket, spacecraft, astronaut, astronauts, cosmonaut, launch vehicle, space station, ISS, robotics, semiconductor, semiconductors, innovation, innovations, blockchain, bitcoin, cryptocurrency, software, 5G, cybersecurity, supercomputer, data centre, data center, GovTech, venture, Soyuz, orbit, drones, telecom, e-government
technology-space 2 | ru искусственный интеллект, искусственного интеллекта, ИИ, цифров~, технолог~, IT, стартап~, космос~, космическ~, космодром, спутник~, ракет~, космонавт~, астронавт~, МКС, робот~, полупроводник~, инновац~, блокчейн, биткоин~, майнинг криптовалют, криптовалют~, программное обеспечение, кибербезопасност~, суперкомпьютер, дата-центр~, венчурн~, орбит~, Союз МС~, дрон~
technology-space 2 | kk жасанды интеллект, ЖИ, цифрл~, технология, IT, стартап, ғарыш, ғарышкер, спутник, зымыран, робот, жартылай өткізгіш, инновация, блокчейн, биткоин, криптовалюта, киберқауіпсіздік, суперкомпьютер, деректер орталығы
technology-space 2 | ja 人工知能, AI, デジタル, 技術革新, 先端技術, IT, スタートアップ, 宇宙, 衛星, ロケット, 飛行士, ソユーズ, 国際宇宙ステーション, ISS, ロボット, 半導体, イノベーション, ブロックチェーン, 仮想通貨, ビットコイン, ソフトウェア, サイバー, スーパーコンピューター, データセンター, 打ち上げ, 電子政府, DX
technology-space 2 | zh 人工智能, 数字化, 技术创新, 科技, 航天, 卫星, 火箭, 宇航员, 半导体, 创新 | ko 인공지능, 디지털, 기술, 우주, 위성, 로켓, 반도체, 혁신 | de künstliche intelligenz, digital~, raumfahrt, satellit~, rakete~, technologie~ | fr intelligence artificielle, numérique, spatial~, satellite~, fusée | tr yapay zeka, dijital, uzay | uz sun'iy intellekt, raqamli | uzc сунъий интеллект, рақамли | ar الذكاء الاصطناعي, الرقمي, الفضاء
education-science 2 | en university, universities, student, students, scholarship, scholarships, academic, professor, scientists, scientist, research, researchers, language course, Japanese language, education, school, schools, pupils, exchange programme, exchange program, internship, interns, lecture, master's, PhD, faculty, higher education, olympiad, laboratory, textbook, speech contest, rector, archaeologists, trainees
education-science 2 | ru университет, вуз, вузы, вузов, вузами, студент~, стипенди~, академическ~, академия, профессор, учены~, ученый, научн~, наука, исследовател~, исследовани~, японский язык, японского языка, японскому языку, образовани~, образовательн~, школ~, школьник~, стажировк~, стажер~, лекци~, магистратур~, докторантур~, кафедр~, институт, лаборатори~, учебник, ректор, олимпиада по, археолог~
education-science 2 | kk университет, жоғары оқу орны, студент, стипендия, академия~, профессор, ғалым, ғылым, ғылыми, зерттеу, зерттеуші, жапон тілі, білім, білім беру, мектеп, оқушы, тағылымдама, дәріс, магистратура, докторантура, институт, зертхана, ректор, оқулық, археолог
education-science 2 | ja 大学, 留学, 留学生, 奨学金, 学術, 教授, 科学者, 研究, 研究者, 日本語教育, 教育, 学校, 学生, 講義, 大学院, 博士, 学部, 研究所, 学長, 生徒, 高校, 弁論大会, 考古学, 学会
education-science 2 | zh 大学, 留学, 奖学金, 学术, 教授, 科学家, 研究, 教育, 学校, 学生, 学者 | ko 대학, 유학, 장학금, 교수, 과학, 연구, 교육, 학교, 학생 | de universität~, student~, stipendi~, forscher~, wissenschaft~, professor~ | fr université~, étudiant~, bourse~, chercheur~, scientifique~, enseignement supérieur, recherche | tr üniversite~, öğrenci~, burs~ | uz universitet~, talaba~ | uzc университет, талаба | ar جامعه, الجامعات, طلاب
culture 2 | en culture, cultural, film, films, film festival, cinema, movie, director, concert, concerts, orchestra, opera, ballet, theatre, theater, exhibition, museum, art, artist, artists, painting, music, musician, singer, song, anime, manga, tea ceremony, ikebana, kimono, origami, calligraphy, festival, traditional, folklore, dombra, yurt, poetry, poet, novel, literature, translated, translation, cuisine, dance, pavilion, expo, crafts, haiku, puppet, UNESCO, diaspora, festive, photo exhibition, heritage
culture 2 | ru культур~, фильм~, кинофестивал~, кино, киноден~, режиссер~, концерт~, оркестр~, опера, опере, оперы, балет~, балерин~, театр~, выставк~, музей, музее, музея, искусств~, художник~, живопис~, музык~, певец, певиц~, певца, песн~, аниме, манга, манги, чайная церемония, чайной церемонии, икебан~, кимоно, оригами, каллиграф~, фестиваль, традиционн~, фольклор~, домбр~, юрт~, поэзи~, поэт~, роман, литератур~, перевод, кухн~, танц~, павильон~, ЭКСПО, EXPO, экспозици~, ремесл~, ЮНЕСКО, диаспор~, наследи~, кукольн~
culture 2 | kk мәдени, мәдениет, фильм, кинофестиваль, кино, режиссер, концерт, оркестр, опера, балет, театр, көрме, мұражай, музей, өнер, суретші, музыка, әнші, ән, аниме, манга, шай рәсімі, икебана, кимоно, оригами, каллиграфия, фестиваль, дәстүрлі, дәстүр, домбыра, киіз үй, поэзия, ақын, роман, әдебиет, аударма, би, павильон, ЭКСПО, EXPO, қолөнер, ЮНЕСКО, диаспора, мұра
culture 2 | ja 文化, 映画, 映画祭, 上映, 監督, コンサート, 演奏, オーケストラ, オペラ, バレエ, 劇場, 展覧会, 美術, 博物館, 芸術, 画家, 音楽, 歌手, アニメ, 漫画, 茶道, 生け花, 着物, 折り紙, 書道, 伝統, 民族楽器, ドンブラ, ユルタ, 詩人, 小説, 文学, 翻訳, 料理, 舞踊, 踊り, パビリオン, 万博, 工芸, ユネスコ, 祭り, 民族衣装, 写真展, 遺産
culture 2 | zh 文化, 电影, 电影节, 音乐会, 芭蕾, 剧院, 展览, 博物馆, 艺术, 音乐, 歌手, 动漫, 茶道, 文学, 展馆, 世博 | ko 문화, 영화, 음악, 공연, 발레, 전시, 박물관, 예술, 가수, 애니메이션, 엑스포 | de kultur~, film~, konzert~, ausstellung~, museum, musik~, kunst~ | fr culture~, culturel~, film~, cinéma, concert~, exposition~, musée, musique, art, pavillon | tr kültür~, film~, konser~, sergi~, müze~ | uz madaniyat~, kino~, konsert~ | uzc маданият, маданий, кино, концерт | ar ثقافه, الثقافي, فيلم, معرض
sport 2 | en sports, wrestler, wrestling, sumo, judo, judoka, karate, boxing, boxer, football, soccer, tennis, hockey, volleyball, basketball, figure skating, skater, gymnast, gymnastics, swimming, swimmer, athletics, weightlifting, weightlifter, taekwondo, Olympic, Olympics, olympic champion, Asian Games, World Cup, world championship, world championships, qualifier, qualifying, gold medal, silver medal, bronze medal, medal, medals, coach, tournament, match, semi-final, semifinal, quarter-final, quarterfinal, final, athlete, athletes, title fight, knockout, bout, striker, goalkeeper, champion, training camp, basho, makuuchi, ozeki, yokozuna, cycling, biathlon, ski, skiing, cup, squad, national team, Grand Slam, Davis Cup, seeded, wins, golds, medallist
sport 2 | ru спорт~, борец, борца, борцы, борьб~, сумо, сумоист~, дзюдо, дзюдоист~, каратэ, карате, каратист~, бокс~, боксер~, футбол~, теннис~, хоккей, хоккеист~, хоккейн~, волейбол~, баскетбол~, фигурное катание, фигурист~, гимнаст~, плавани~, пловец, легкая атлетика, марафон~, тяжелая атлетика, тяжелоатлет~, таэквондо, Олимпи~, олимпийск~, Азиатские игры, Азиатских игр~, чемпионат~, чемпион~, кубок, кубка, кубке, отбор~, медал~, золот~, серебр~, бронз~, тренер~, турнир~, матч~, полуфинал~, четвертьфинал~, финал~, атлет~, нокаут~, поединок, поединк~, лига, лиги, вратар~, нападающ~, сборн~, басё, басе, озэки, ёкодзуна, йокодзуна, биатлон~, лыжн~, велоспорт~, ракетк~
sport 2 | kk спорт, балуан, күрес, сумо, сумошы, сумоист, дзюдо, дзюдошы, каратэ, бокс, боксшы, футбол, теннис, хоккей, волейбол, баскетбол, мәнерлеп сырғанау, мәнерлеп сырғанаушы, гимнаст~, жүзу, марафон, ауыр атлет~, зілтемірші, таэквондо, Олимпиада, олимпиада, Азия ойындары, чемпионат, чемпион, кубок, іріктеу, медаль, алтын медаль, күміс медаль, қола, жаттықтырушы, турнир, матч, жартылай финал, ширек финал, финал, атлет, нокаут, жекпе-жек, лига, ұлттық құрама, құрама
sport 2 | kkl toptan
sport 2 | ja スポーツ, 力士, 大相撲, 相撲, 幕内, 十両, 番付, 横綱, 大関, 関脇, 土俵, 部屋, 春場所, 夏場所, 秋場所, 九州場所, 初場所, 名古屋場所, 柔道, 空手, ボクシング, ボクサー, サッカー, テニス, ホッケー, バレー, バスケット, フィギュア, 体操, 競泳, 水泳, 陸上, マラソン, 重量挙げ, レスリング, 五輪, オリンピック, アジア大会, 選手権, ワールドカップ, W杯, 予選, 金メダル, 銀メダル, 銅メダル, メダル, 試合, 準決勝, 準々決勝, 決勝, 選手, 王座, 王座防衛, 王者, KO, リーグ, 代表, 優勝, 大会, 親方, 幕下, 新入幕, デ杯, デビスカップ
sport 2 | zh 体育, 相扑, 柔道, 拳击, 足球, 网球, 奥运, 亚运, 锦标赛, 金牌, 奖牌, 选手, 决赛, 冠军 | ko 스포츠, 유도, 권투, 복싱, 축구, 테니스, 올림픽, 아시안게임, 금메달, 메달, 선수, 결승 | de sport~, judo~, judo, boxen, fußball~, tennis~, weltmeister~, olympi~, medaille~, goldmedaille~, finale, WM, endkampf, wettkampf~ | fr sport~, judo, boxe, football, tennis, championnat~, olympique~, médaille~, finale | tr spor~, judo, futbol, şampiyona~, madalya~ | uz sport~, futbol, chempion~ | uzc спорт, дзюдо, футбол, чемпионат | ar رياضه, بطوله, الاولمبي
tourism-visas 2 | en tourism, tourist, tourists, visa, visas, visa-free, travellers, travelers, travel, passport, hotel, hotels, resort, sightseeing, entry ban, entry rules, tour operators, visitors, quarantine, holidaymakers
tourism-visas 2 | ru турист~, туризм~, виза, визы, визу, виз!, визов~, безвизов~, путешественник~, паспорт, паспорта, отел~, курорт~, достопримечательност~, туроператор~, въезд, въезда, карантин~, гостиниц~, посетител~
tourism-visas 2 | kk турист, туризм, виза, визасыз, саяхат~, төлқұжат, паспорт, қонақүй, курорт, көрікті жер~, кіру ережесі, карантин
tourism-visas 2 | ja 観光, 観光客, 観光地, ビザ, 査証, 旅行, 旅行者, パスポート, ホテル, リゾート, ツアー, 入国, 免除, 検疫, 渡航
tourism-visas 2 | zh 旅游, 游客, 签证, 免签, 护照, 酒店, 入境 | ko 관광, 비자, 여행, 여권, 입국 | de tourismus, tourist~, visum, visa, reisepass | fr tourisme, touriste~, visa, visas, voyageur~ | tr turizm, turist~, vize~ | uz turizm, viza | uzc туризм, виза | ar السياحه, تاشيره
history-memory 2 | en history, historical, internees, interned, internment, prisoners of war, prisoner of war, POW, POWs, cemetery, graves, burial, memorial, monument, remains, war dead, gulag, camps, Siberian internment, anniversary of the arrival, descendants, archive, archives, archival, repatriated, repatriation, World War II, postwar, post-war, deported, historian, historians, commemoration, relics
history-memory 2 | ru истори~, историк~, интернирован~, военнопленн~, кладбищ~, захоронени~, могил~, мемориал~, памятник~, останк~, ГУЛАГ, лагерь, лагеря, лагерей, лагере, потомк~, архив~, репатри~, Второй мировой, послевоенн~, депортир~, перезахорон~
history-memory 2 | kk тарих, тарихи, тарихшы, интерндел~, әскери тұтқын, тұтқын, зират, бейіт, ескерткіш, мемориал, сүйек, ГУЛАГ, лагерь, ұрпақ~, мұрағат, архив, Екінші дүниежүзілік, соғыстан кейінгі, жер аударыл~
history-memory 2 | ja 歴史, 抑留, 抑留者, 捕虜, 墓地, 墓参, 慰霊, 慰霊碑, 追悼, 記念碑, 遺骨, 収容所, ラーゲリ, 子孫, 公文書, 帰還, 引き揚げ, 第二次世界大戦, 戦後, 強制移住, 歴史家, 戦没者
history-memory 2 | zh 历史, 战俘, 墓地, 纪念碑, 遗骸, 战后, 档案 | ko 역사, 포로, 묘지, 추모, 유해, 강제이주 | de geschichte, kriegsgefangen~, friedhof, gedenk~ | fr histoire, prisonnier~ de guerre, cimetière, mémorial | tr tarih~, mezarlık | ar تاريخ, اسري
nuclear-disarmament 2 | en nuclear test, nuclear tests, nuclear testing, test site, nuclear weapons, nuclear weapon, nuclear disarmament, disarmament, non-proliferation, nonproliferation, nuclear-free, atomic bomb, atomic bombing, atomic bombings, hibakusha, survivors of the bombing, radiation victims, CTBT, CTBTO, TPNW, NPT, warheads, nuclear arms, nuclear blasts, nuclear explosions, nuclear threat, arms control, Semipalatinsk
nuclear-disarmament 2 | ru ядерные испытания, ядерных испытаний, ядерным испытаниям, испытаний ядерного, ядерный полигон, ядерного полигона, семипалатинск~, ядерное оружие, ядерного оружия, ядерным оружием, ядерное разоружение, ядерного разоружения, разоружени~, нераспространени~, безъядерн~, атомная бомбардировка, атомной бомбардировки, атомных бомбардировок, хибакуся, ДВЗЯИ, ДНЯО, ДЗЯО, боеголов~, жертв~ испытаний, безъядерный
nuclear-disarmament 2 | kk ядролық сынақ, ядролық полигон, сынақ полигоны, ядролық қару, қарусыздану, ядролық қарусыздану, таратпау, ядросыз, атом бомбасы, хибакуся, Семей полигоны
nuclear-disarmament 2 | ja 核実験, 実験場, 核兵器, 核軍縮, 軍縮, 不拡散, 非核, 核なき世界, 核のない, 原爆, 被爆, 被爆者, 被ばく, 被曝, 核廃絶, CTBT, NPT, 核禁条約, 核兵器禁止条約, 核弾頭, セミパラチンスク
nuclear-disarmament 2 | zh 核试验, 核武器, 核裁军, 裁军, 不扩散, 无核, 原子弹, 核爆 | ko 핵실험, 핵무기, 핵군축, 비확산, 원폭, 비핵 | de atomtest~, atomwaffen~, abrüstung, nukleare abrüstung | fr essais nucléaires, armes nucléaires, désarmement, non-prolifération | tr nükleer deneme~, nükleer silah~ | ar التجارب النوويه, الاسلحه النوويه
security 2 | en security, defence, defense, military, army, troops, peacekeeping, peacekeepers, terrorism, counter-terrorism, extremism, drug trafficking, border security, border guards, unrest, riots, protests, police, arrested, arrest, detained, sanctions, war in Ukraine, invasion, conflict, conflicts, weapons, navy, coup, smuggling, crime, rule of law, economic security, hostage, abduction, abductions, missile, missiles, Security Council, trafficking, fraud, prosecutors
security 2 | ru безопасност~, оборон~, военн~, арми~, войск~, миротвор~, террориз~, террорист~, экстремизм~, наркотраф~, наркотик~, пограничн~, беспорядк~, протест~, полици~, арест~, задержа~, санкци~, вторжени~, конфликт~, оружи~, переворот, контрабанд~, преступн~, похищени~, мошенни~, прокурат~, суд, суда
security 2 | kk қауіпсіздік, қорғаныс, әскери, әскер, армия, бітімгершілік, терроризм, экстремизм, есірткі, шекара, тәртіпсіздік, наразылық, полиция, қамауға, ұстал~, санкция, басып кіру, қақтығыс, қару, контрабанда, қылмыс, алаяқ~, прокуратура, сот
security 2 | ja 安全保障, 防衛省, 自衛隊, 軍, 軍事, 部隊, 平和維持, テロ, 過激派, 麻薬, 国境警備, 騒乱, 暴動, 抗議, デモ, 警察, 逮捕, 拘束, 制裁, 侵攻, 紛争, 武器, クーデター, 密輸, 犯罪, 法の支配, 拉致, ミサイル, 非常事態, 詐欺, 検察
security 2 | zh 安全, 国防, 军事, 军队, 维和, 恐怖, 毒品, 骚乱, 抗议, 警察, 逮捕, 制裁, 冲突, 法治 | ko 안보, 국방, 군사, 테러, 마약, 시위, 경찰, 체포, 제재 | de sicherheit~, verteidigung~, militär~, terror~, polizei~, sanktion~ | fr sécurité, défense, militaire~, terrorisme, police, sanctions | tr güvenlik, savunma, askeri, terör~ | uz xavfsizlik | uzc хавфсизлик | ar الامن, امن, دفاع
development-aid 2 | en grant, grants, grant aid, ODA, official development assistance, technical assistance, technical cooperation, JICA, development aid, development assistance, humanitarian aid, humanitarian assistance, donated, donation, donor, donors, loan, soft loan, concessional loan, volunteers, UNDP, Asian Development Bank, ADB, aid, grassroots, human security projects, KazAID, capacity building, human resources development, World Bank
development-aid 2 | ru грант, гранты, грантов~, гранта, ОПР, официальная помощь развитию, официальной помощи развитию, техническая помощь, техническое содействие, технического сотрудничества, JICA, помощь в развитии, гуманитарная помощь, гуманитарной помощи, гуманитарную помощь, пожертв~, донор~, заем, займ, займа, льготн~, волонтер~, ПРООН, Азиатский банк развития, Азиатского банка развития, АБР, безвозмездн~, KazAID, передал~ оборудование, Всемирный банк, ЯАМС
development-aid 2 | kk грант, ресми даму көмегі, дамуға ресми көмек, дамуға көмек, техникалық көмек, JICA, гуманитарлық көмек, қайырымдылық, донор, несие, қарыз, волонтер, ерікті, БҰҰ Даму, Азия даму банкі, өтеусіз, KazAID
development-aid 2 | ja 無償, 無償資金, 供与, 円借款, 借款, 政府開発援助, ODA, 技術協力, JICA, 国際協力機構, 援助, 支援物資, 人道支援, 寄付, 寄贈, ボランティア, 青年海外協力隊, 草の根, アジア開発銀行, 開発協力, 人材育成, 国連開発計画
development-aid 2 | zh 援助, 无偿, 赠款, 贷款, 人道主义, 捐赠, 志愿者, 开发银行, 技术合作 | ko 원조, 무상, 차관, 기부, 인도적 | de entwicklungshilfe, zuschuss, hilfe, spende~ | fr aide au développement, don, dons, prêt, assistance technique, aide humanitaire | tr hibe~, yardım~ | uz grant, yordam | uzc грант | ar مساعدات, منحه
health 2 | en health, healthcare, hospital, hospitals, medical, medicine, doctors, physicians, patients, disease, cancer, vaccine, vaccines, pandemic, COVID-19, coronavirus, surgery, clinic, pharmaceutical, drugs, treatment, telemedicine, radiotherapy, isotopes, ambulance, oncology, outbreak, virus, infection, infections, ageing
health 2 | ru здравоохранени~, здоровь~, больниц~, медицин~, врач~, пациент~, болезн~, рак, онколог~, вакцин~, пандеми~, коронавирус~, COVID-19, хирург~, клиник~, фармацевт~, лекарств~, лечени~, телемедицин~, изотоп~, вирус~, инфекци~, диагност~
health 2 | kk денсаулық, аурухана, медицина~, дәрігер, науқас, ауру, онкология, вакцина, пандемия, індет, коронавирус, COVID-19, хирург, емхана, клиника, дәрі-дәрмек, фармацевт~, емдеу, телемедицина, изотоп, вирус
health 2 | ja 医療, 病院, 医師, 患者, 病気, がん, 癌, ワクチン, コロナ, 感染, パンデミック, 手術, 診療, 製薬, 医薬品, 治療, 遠隔医療, 放射線治療, 保健, 健康, 医科大学, 医学, アイソトープ, 救急車
health 2 | zh 医疗, 医院, 医生, 患者, 疾病, 癌症, 疫苗, 疫情, 新冠, 药, 卫生 | ko 의료, 병원, 의사, 환자, 암, 백신, 코로나, 보건, 제약 | de gesundheit~, krankenhaus, medizin~, arzt, ärzte, impfstoff~ | fr santé, hôpital, médical~, médecin~, cancer, vaccin~ | tr sağlık, hastane~, tıbbi | uz sog'liq, tibbiyot | uzc соғлиқ, тиббиёт | ar الصحه, السرطان, طبيه, لعلاج, مستشفي
environment 2 | en environment, environmental, climate, climate change, ecology, ecological, earthquake, earthquakes, quake, tsunami, flood, floods, flooding, disaster, disasters, typhoon, landslide, landslides, emissions, Aral Sea, Caspian Sea level, shrinking, water resources, glaciers, biodiversity, saiga, wildlife, pollution, air quality, drought, desertification, disaster prevention, disaster risk, green growth, carbon credits, evacuated, wildfire, waste, recycling, shallowing
environment 2 | ru эколог~, окружающ~ сред~, окружающей среды, окружающая среда, климат~, землетрясени~, цунами, наводнени~, паводк~, бедстви~, стихийн~, тайфун~, оползн~, выброс~, Арал, Аральск~, обмелени~, водны~ ресурс~, водных ресурсов, ледник~, биоразнообрази~, сайгак~, загрязнени~, засух~, опустынивани~, зелены~ рост, эвакуир~, отход~, парников~, сейсм~
environment 2 | kk экология, қоршаған орта, климат, жер сілкінісі, зілзала, цунами, су тасқыны, тасқын, тайфун, көшкін, шығарынды, Арал, тартылу~, су ресурс~, мұздық, биоалуантүрлілік, ақбөкен, ластану, құрғақшылық, шөлейттену, эвакуация~, қалдық
environment 2 | ja 環境, 気候変動, 気候, 生態, 地震, 津波, 洪水, 災害, 防災, 台風, 土砂崩れ, 排出, アラル海, カスピ海の水位, 水資源, 氷河, 生物多様性, サイガ, 汚染, 干ばつ, 砂漠化, 避難, 余震, 温室効果, 二国間クレジット
environment 2 | zh 环境, 气候, 生态, 地震, 海啸, 洪水, 灾害, 台风, 排放, 咸海, 水资源, 污染, 干旱 | ko 환경, 기후, 생태, 지진, 쓰나미, 홍수, 재난, 태풍, 배출 | de umwelt~, klima~, erdbeben, tsunami, hochwasser | fr environnement~, climat~, séisme, tsunami, inondation~ | tr çevre~, iklim~, deprem~ | uz ekologiya, iqlim | uzc экология, иқлим, атроф-муҳит | ar البيئه, المناخ, زلزال
agriculture 2 | en agriculture, agricultural, farm, farmers, farming, wheat, grain, barley, meat, beef, horse meat, horsemeat, lamb, livestock, cattle, dairy, veterinary, crops, flour, irrigation, greenhouse, fertiliser, fertilizer, honey, soybeans, rice, food exports, plant protection, agro-industrial, animal disease, sheep, rapeseed, linseed, fodder
agriculture 2 | ru сельск~, сельхоз~, аграрн~, АПК, фермер~, пшениц~, зерн~, ячмен~, мясо, мяса, мясн~, говядин~, конин~, баранин~, животновод~, скот~, молочн~, ветеринар~, урожа~, мук~, орошени~, теплиц~, удобрени~, мед, меда, соев~, рис!, риса, продовольств~
agriculture 2 | kk ауыл шаруашылығы, аграрлық, фермер, шаруа, бидай, астық, арпа, ет!, еті!, етінің!, етінен!, сиыр еті, жылқы еті, қой еті, мал шаруашылығы, мал, сүт, ветеринария~, егін, ұн, суару, жылыжай, тыңайтқыш, бал!, балы!, балдың!, күріш, азық-түлік
agriculture 2 | ja 農業, 農産物, 農家, 小麦, 穀物, 大麦, 肉, 馬肉, 牛肉, 羊肉, 畜産, 家畜, 乳製品, 獣医, 作物, 灌漑, 温室, 肥料, 蜂蜜, 大豆, コメ, 農林水産, 農学, 食肉
agriculture 2 | zh 农业, 农产品, 小麦, 粮食, 肉, 畜牧, 灌溉, 化肥 | ko 농업, 밀, 곡물, 고기, 축산, 농산물 | de landwirtschaft~, weizen, getreide, fleisch, pferdefleisch | fr agriculture, agricole~, blé, céréales, viande, élevage | tr tarım~, buğday~, et, hayvancılık | uz qishloq xo'jaligi | uzc қишлоқ хўжалиги | ar الزراعه, زراعه, القمح
diplomacy 2 | en ratified, ratification, treaty, intergovernmental, foreign affairs, chargé d'affaires, honorary consul, deputy foreign minister, exchange of notes, courtesy call, Human Rights Council, joint declaration, political consultations, guard of honour, guard of honor, consulate general, audience with, head of delegation, foreign policy, geopolitics, geopolitical, special envoy
diplomacy 2 | ru ратифиц~, договор~ между, межправительственн~, временный поверенный, временного поверенного, замминистра иностранных дел, обмен нотами, совет по правам человека, генассамбле~, политические консультации, генконсул~, аудиенци~, внешняя политика, внешней политики, внешнеполитическ~, геополитическ~, спецпредставител~, орден Достык
diplomacy 2 | kk ратификация~, үкіметаралық, уақытша сенімді өкіл, нота алмасу, бас консул~, сыртқы саясат, геосаясат~, достық лигасы, құттықтау хат, жеделхат, қабылдау рәсімі, спикер~
diplomacy 2 | ja 批准, 臨時代理大使, 総領事, 交換公文, 書簡交換, 書簡を交換, 政務協議, 人権理事会, 名誉領事, 対外政策, 地政学, 共同記者会見, 共同宣言, 訪問先, 外交官, 総領事館
diplomacy 2 | zh 訪問
diplomacy 2 | ko 선언
diplomacy 2 | tr görüştü, zirve~, bildiri~, cumhurbaşkan~, ziyaret~
diplomacy 2 | uz muzokara~, sammit~, bayonot~, uchrash~, tashrif~
diplomacy 2 | uzc баёнот, учрашув, ташриф
diplomacy 2 | ky сүйлөшүү~, жолуг~, декларация
diplomacy 2 | de botschaft~, diplomat~
diplomacy 2 | fr ambassad~, diplomat~
diplomacy 2 | ar قمة, بيان مشترك, زيارة
trade-investment 2 | en retailer, retailers, retail, supermarket, shipment, shipments, shipped, tender, distributor, offtake, subsidiary, shareholder, acquisition, credit line, joint-stock, commodity, privatisation, privatization, entrepreneurs, start-up round, stock exchange, economic forum, special economic zone, localisation, franchise, imports from, carmakers, automaker, sells stake, road show
trade-investment 2 | ru ритейл~, отгруз~, тендер~, дистрибьютор~, дилер~, дочерн~ компани~, акционер~, кредитн~ лини~, приватизаци~, предпринимател~, экономический форум, СЭЗ, локализаци~, франшиз~, закупк~, партия товара, экспортер~, бирж~, сборочн~
trade-investment 2 | kk жөнелт~, тендер, дистрибьютор, еншілес, акционер, несие желісі, жекешелендіру, кәсіпкерлер, экономикалық форум, арнайы экономикалық аймақ, франшиза, экспортшы, биржа, инвестициялық, жеңілдетілген несие
trade-investment 2 | kkl nesıe
trade-investment 2 | ja 出店, 店舗, 小売, 輸出入, 買い付け, 買収, 売却, 株式, 出荷, 入札, 代理店, 子会社, 民営化, 起業, 経済特区, 販路, 投資協定, 日系企業, 日本企業, 純利益, 受注額, 経済界
trade-investment 2 | zh 企业, 贷款
trade-investment 2 | ko 기업, 상사, 시장
trade-investment 2 | tr anlaşma~, şirket~
trade-investment 2 | uz savdo~, shartnoma~
trade-investment 2 | de konzern~, kredit~
trade-investment 2 | fr investiss~, contrat~, export~
trade-investment 2 | ar تجارة, اتفاقات
energy 2 | en utilities, megawatt, megawatts, power stations, restart of reactors, reactors are being, nuclear energy, transformer, transformers, substation, energy transition, energy dialogue, energy efficiency, net zero, spot price, U3O8
energy 2 | ru мегаватт~, энергосет~, трансформатор~, подстанци~, ядерн~ энергетик~, энергопереход~, энергоэффективн~, ветропарк~, ветростанц~, закись-окись, закиси-окиси, нефтехими~, сжижени~
energy 2 | kk мегаватт, трансформатор, электр желі~, атом энергетика~, мұнай-химия, жел паркі, күн станция~
energy 2 | ja 変電, 変圧器, 電力会社, 再稼働, 省エネ, 原子力発電, 地熱, 蓄電, 重電, 電気事業
energy 2 | tr enerji~, uranyum~, petrol~
energy 2 | uz energetika~
energy 2 | de windpark~, windleistung, erdöl, megawatt
energy 2 | fr énergie, éolien~
energy 2 | ar الطاقة
mining 2 | en metals, concentrate, bauxite, alumina, ferroalloys, ferroalloy, titanium sponge, manganese, phosphorus, core samples, mineral resources, leaching, raw materials
mining 2 | ru концентрат~, глинозем~, ферросплав~, губчат~ титан~, марганец, фосфор~, керн~, редк~ металл~, диспрози~, неодим~
mining 2 | kk концентрат, ферроқорытпа, марганец, фосфор, шикізат, сирек метал~, қорытпа
mining 2 | ja 鉱滓, ジスプロシウム, ネオジム, マンガン, フェロアロイ, 合金鉄, 精鉱, 鉱石, 試掘, ボーリング
mining 2 | zh 铀矿
mining 2 | ko 디스프로슘
mining 2 | tr madencilik~, nadir toprak~
mining 2 | uz konlar~, koni
mining 2 | uzc руда
mining 2 | de bergbau~, mine~
mining 2 | fr mine, mines, minier, minière, minerai~
transport-logistics 2 | en ports, border crossing, sea freight, shipments by rail, dry port, block train, parts by rail, air service, Airbus, Boeing, crossing points, locomotive depot
transport-logistics 2 | ru поезд, локомотив~, сухой порт, пароход~, вагон~, пунктов пропуска, паром~, Airbus, Boeing
transport-logistics 2 | kk пойыз, локомотив, құрғақ порт, теңізбен, паром, Airbus
transport-logistics 2 | ja 列車, 船便, 港経由, 鉄道複合, 物流網, 輸送ルート, エアバス, 週2往復, 橋梁, 除雪車, 陸路
transport-logistics 2 | zh 航线, 口岸
transport-logistics 2 | ko 노선
transport-logistics 2 | tr ulaştırma~, lojistik~, demiryolu~, uçuş~, koridor~
transport-logistics 2 | uz transport~, temir yo'l, parvoz~
transport-logistics 2 | uzc темир йўл, парвоз, йўлак
transport-logistics 2 | de verkehr~, bahn~, flug~
transport-logistics 2 | fr corridor~
transport-logistics 2 | ar اللوجست
technology-space 2 | en patent, patents, chip, chips, memory maker, biotech, IT specialists, smart city, fintech, QR, maglev, machine learning, data science, spaceflight, lunar, docking
technology-space 2 | ru патент~, микросхем~, чип, чипы, биотехнолог~, умн~ город~, финтех~, беспилотн~, магнитн~ подушк~, пристыков~
technology-space 2 | kk патент, чип, биотехнология, ақылды қала, финтех, пилотсыз, электроника, ғарышкер~
technology-space 2 | ja 特許, バイオ, スマートシティ, フィンテック, 自動運転, 遠隔操作, リニア, 機械学習, データ科学, ドローン, 通信衛星
technology-space 2 | zh 技术, 数字
technology-space 2 | tr teknoloji~, uzay~, dijital~
technology-space 2 | uz texnologiya~
technology-space 2 | uzc технология
technology-space 2 | de weltraum~, astronaut~, iss
technology-space 2 | fr technologie~
education-science 2 | en graduates, degree, lecturer, lecturers, campus, studied, teaches, teacher, teachers, seminar, classroom, kindergarten, curriculum, double degree, alumni, apprentices, fellows, expedition, experts' paper, youth exchange
education-science 2 | ru подготовк~ кадров, диплом~, выпускник~, преподавател~, кампус~, учител~, семинар~, библиотек~, стажировались, учен~ степен~, молодежн~ обмен, колледж~
education-science 2 | kk оқыту, түлек, оқытушы, ұстаз, семинар, кітапхана, алмасу бағдарламасы, біліктілігін, кампус, үйірме, колледж, ғалымдар
education-science 2 | kkl ýnıversıtet~, stýdent~, magıstratýra~
education-science 2 | ja 学習, 学習塾, 教室, 学位, 修士, 講師, 卒業生, 人材を育成, 教員, セミナー, 図書館, 交換留学, 学生交流, 民泊, 幼稚園
education-science 2 | tr eğitim~
education-science 2 | uz ta'lim~
education-science 2 | uzc таълим
education-science 2 | ky билим берүү, университет, студент
education-science 2 | de bildung~, forschung~
education-science 2 | fr recherche~, éducation
education-science 2 | ar جامعة, ۋنيۆەرسيتەت~
culture 2 | en ballad, choir, embroidered, cherry blossom, sakura, taiko, quiz, screening, screen, screened, subtitles, bride, wedding, photographers, nomad, nomadic, nomads, host family, host families, calligrapher, cultural exchange, award for directing, premiere, eagle hunters
culture 2 | ru хор, хора, артист~, сакур~, икэбан~, костюм~, обряд~, свадьб~, обычай~, обычаи, премьер~ фильма, актер~, номад~, кочев~, статуэтк~, любовани~
culture 2 | kk хор, әртіс, сакура, салт-дәстүр, киіз бас~, өнерпаз, көшпенді, ұлттық киім, бауырсақ, келін
culture 2 | ar ولەڭ~, مادەنيەت~, كىتاپ~, اقىن~
culture 2 | ja 合唱, 花見, 遊牧, 鷹狩り, 特別展, 収蔵, 公演, 単独公演, 風習, 郷土料理, 食文化, 民話, 語り部, 文化交流, 監督作, 主演, 合作
culture 2 | zh 演唱, 弹唱
culture 2 | tk medeniýet~, kino~, goşgy
culture 2 | ky маданият, кино, концерт
culture 2 | de sänger~
culture 2 | fr chanteur~
culture 2 | ar ثقافة
sport 2 | en aikido, kendo, sambo, grappler, futsal, chess, archery, archer, kokpar, home run, homers, skating, quadruple, peloton, stage win, fixtures, rematch, undefeated, tennis player, mixed doubles, doubles final
sport 2 | ru айкидо, кэндо, самбо, шахмат~, блиц~, кокпар~, лучник~, велогонк~, гонщик~, ринг~, парн~ разряд~, дерби, премьер-лиг~, водно~ поло
sport 2 | kk айкидо, самбо, шахмат, көкпар, садақ, раунд, рингте, додада, дода, бапкер, құрамасы, айқас, белдес~, су добы
sport 2 | ja 合気道, 剣道, サンボ, チェス, 弓道, 馬術, 白星, 黒星, 勝ち越し, 東前頭, ストレート, 四大陸, ショートプログラム, ダブルス, 全豪, 全仏, 自転車, 1次リーグ
sport 2 | zh 比赛, 冰球, 亚冬会
sport 2 | ko 우승, 아이스하키, 스모
sport 2 | tr judo~, maç, maçı, maçta, maçlar
sport 2 | uz chempionat~, medal~
sport 2 | uzc медаль
sport 2 | de turnier~
sport 2 | fr tournoi~
sport 2 | ar بطولة, ميدالية
tourism-visas 2 | en traveller, traveler, guesthouse, guest house, package tours, tour operator, visa regime, migration service, caravan towns, national park
tourism-visas 2 | ru гостев~ дом~, визов~ режим, путевк~, рейс~ чартер~, прилет~, миграционн~ служб~, экскурси~, на лошад~, нацпарк~
tourism-visas 2 | kk турист~, саяхатшы, қонақ үй, демалыс, экскурсия, визасыз режим, ұлттық парк, туроператор
tourism-visas 2 | ja 観光フェア, 直行便, 団体旅行, 名所, 周遊, 観光業, 入国制限, 短期滞在
tourism-visas 2 | tr turizm~
tourism-visas 2 | uz turizm~, sayyoh~, viza~
tourism-visas 2 | uzc сайёҳ
tourism-visas 2 | de touristen, visum~
tourism-visas 2 | fr visa~
history-memory 2 | en buried, graves, gravesite, Kwantung Army, Stalin, wartime, veterans, mausoleum, golden man, tombs, labour camp
history-memory 2 | ru Квантунск~, пленн~, похорон~, сталинск~, ветеран~, мавзоле~, краевед~
history-memory 2 | kk Квантун, тұтқындар~, жерленген, ежелгі, кесене
history-memory 2 | ja シベリア, 関東軍, 遺族, 慰霊祭, 遺跡, 黄金人間
history-memory 2 | zh 纪念
history-memory 2 | de kriegsgefangene~
history-memory 2 | fr prisonniers de guerre
nuclear-disarmament 2 | en test ban, peace pledge, proving ground, test-ban, radiation, paper cranes, peace park, mushroom cloud
nuclear-disarmament 2 | ru полигон~, журавл~, радиаци~, атомн~ бомб~, запрещени~ испытани~, договор~ о запрещении
nuclear-disarmament 2 | kk полигон, радиация, атом бомба~, тырна, ядролық
nuclear-disarmament 2 | ja 核実験禁止, 禁止条約, 平和宣言, 平和公園, 原爆資料館, 放射線, 包括的核実験
security 2 | en convicts, extradition, jailed, narcotics, Afghanistan, peacekeeping missions, treaty on transfer, justice minister, justice ministers, legal assistance, criminal, investigators, methamphetamine, suspicion, officers believe
security 2 | ru экстрадиц~, осужденн~, тюрьм~, тюремн~, наркот~, метамфетамин, правовой помощи, правовая помощь, генпрокур~, следовател~, приговор~, уголовн~, якудз~, юстици~
security 2 | kk экстрадиция, сотталған, түрме, есірткі~, метамфетамин, прокурор~, тергеу, күдік~, Ауғанстан, қылмыстық, жалған құжат, виза мерзімін, тәркілен~
security 2 | ja 覚醒剤, 受刑者, 引き渡し, 捜査, 県警, 有罪, 刑務所, 麻薬対策, アフガニスタン
security 2 | zh 警方
security 2 | tr güvenlik~, polis~
security 2 | uz xavfsizlik~, politsiya~
development-aid 2 | en Japanese aid agency, aid agency, UNICEF, UN drugs office, UNODC, contribution from, paid for by the government of Japan, trust fund, scholarships programme, funded by, with funds from, grassroots grant, soft loans, exchange of notes
development-aid 2 | ru ЮНИСЕФ, УНП ООН, Кусаноне, при поддержке правительства Японии, на средства, средств~ японского, безвозмездно, переданы, льготное финансирование
development-aid 2 | kk ЮНИСЕФ, БҰҰДБ, Кусаноне, сыйға тарт~, тарту етті, волонтерлер
development-aid 2 | ja 草の根無償, 国連薬物犯罪, ユニセフ, 贈られた, 贈呈, 受け入れ研修, 奨学計画, 無償供与, 研修員
development-aid 2 | zh 日元贷款
development-aid 2 | ko 지원
development-aid 2 | de förderbank
development-aid 2 | fr subvention
development-aid 2 | ar منحة
health 2 | en thyroid, ultrasound, scanner, drug maker, booster, nurses, paramedics, screened patients, tumour, oncologists, nursing, dengue
health 2 | ru томограф~, рентген~, УЗИ, скрининг~, осмотр~, медсестр~, обследовани~, опухол~, онкобольн~, облуч~
health 2 | kk рентген, томограф, онколог, жедел жәрдем, емханасы, науқастар, вакциналар, клиникаға, зардап шеккен
health 2 | ja 検診, 超音波, 診断, 被曝医療, 治験, 看護, 甲状腺, 医師団, 医療機器, 介護
health 2 | zh 健康
health 2 | tr sağlık~
health 2 | uz sog'liq~, shifoxona~
health 2 | de krankenhaus~, impf~
environment 2 | en seismic, seismographs, seismology, magnitude, hazard, hazard map, tremor, tremors, aftershocks, glacier, weather stations, hydrologists, saxaul, low-carbon, decarbonisation, climate finance, water level, ecosystem, snow leopard, tree planting
environment 2 | ru сейсмолог~, магнитуд~, саксаул~, гидролог~, метеостанц~, углеродн~, низкоуглеродн~, водосбереж~, экосистем~, снежн~ барс~, ирбис~, посадк~ деревьев, уровень воды, уровня воды, маловод~
environment 2 | kk сейсмикалық, магнитуда~, дүмпу, сексеуіл, гидролог, көміртегі, су үнемдеу, су деңгейі, көгалдандыру, экожүйе, барыс, көшет, су тапшы~
environment 2 | kkl ekologıa~
environment 2 | ja 震度, 震源, マグニチュード, 防災計画, 地震被害, 氷河観測, 水問題, 水の問題, 植林, 雪豹, 排出量
environment 2 | tr yeşil enerji
environment 2 | uz ekologiya~, iqlim~, zilzila~
environment 2 | uzc зилзила
environment 2 | de erdbeben~
environment 2 | fr séisme~
agriculture 2 | en beekeeping, beekeeping cooperatives, embryos, calves, breeder, feedlots, feedlot, tomatoes, lentils, oilseeds, food processing, agronomists, residue tests, sunflower
agriculture 2 | ru агроном~, пчеловод~, зернов~, мельниц~, мясокомбинат~, томат~, чечевиц~, масличн~, пастбищ~, скот, капельн~, переработк~ сельхоз~
agriculture 2 | kk агроном, ара шаруашылығы, диқан, ет комбинаты, қызанақ, көкөніс, жайылым, тамшылат~, комбайн, төрт түлік, жемшөп
agriculture 2 | ja 馬刺し, 養蜂, 食品加工, 種苗, 牧草, 稲作, 野菜, 用水路
agriculture 2 | zh 肉类
agriculture 2 | ko 육류
agriculture 2 | tr et ihracat~
agriculture 2 | uz qishloq xo'jalig~, paxta
trade-investment 1 | kk жеткізу, дүкен, сатып ал~, тапсырыс, валюта, құны миллиард
mining 1 | ja 金属, 資源
transport-logistics 1 | kk жүк, вагон, кеме, ұшақ, ұшады, жол!, жолы!, жолын!, жолдар, жолға!, жолдың!, жолында!
transport-logistics 1 | ja 橋, 海上, 機材, 通過
education-science 1 | en institute, training, trained, course, courses, study, workshop, library
education-science 1 | ja 日本語, 研修, 技能, 調査団, 学者, 講演, 育てる
culture 1 | en association, fans, costume, costumes, custom, language and culture, monument to, actors, stage, tradition, prize of the jury, book, tea
sport 1 | en sport, marathon, league, riders, group A, ring, first round, third round
history-memory 1 | en camp, war, ancestors, ancient, century
security 1 | en court, prisoners, jails, custody
development-aid 1 | ru кредит, подарен~, подарил~, доброволь~, передан~
environment 1 | kk апат, табиғат
environment 1 | ja グリーン, 縮小, 生物, 自然, 気象
diplomacy 1 | en General Assembly, consultations, chairmanship, multilateral
diplomacy 1 | ru нота!, ноту!, ноты!, консультаци~, председательств~, геополитик~, послание, форум ректоров
diplomacy 1 | kk әріптесімен
diplomacy 1 | ja 条約, 総会, 協定, 両国政府, 議会
trade-investment 1 | en dealers, dealer, financing, turnover, assembly, purchase, purchases, order for, worth million
trade-investment 1 | ru магазин~, закупа~, партию, долю в, акции, автомобилей в год, заказчик~, портфел~
trade-investment 1 | ja 譲渡, 株主, 融資, 売上, 調達, 供給, 決算, 輸送を本格化
energy 1 | en utility, watts, grid, heating
energy 1 | ja 系統, 火力
mining 1 | ru скважин~, сырь~
transport-logistics 1 | en train, trains, tracks, boats, deliveries
transport-logistics 1 | ru судно, морем, дорог, вокзал~, товарн~ состав~
technology-space 1 | en engineers, payments, remote control, autonomous, electronics, capsule
technology-space 1 | ru инженер~, дистанционн~, электроник~
technology-space 1 | kk инженер, серік
technology-space 1 | ja 技術者, 電子部品, 着陸, 帰還
education-science 1 | ru обучени~, обуча~, курс, курсы, курсов, учебн~, экспедици~
education-science 1 | kk курс, диплом, тәжірибе жинақта~, экспедиция, оқиды
culture 1 | ru поклонник~, традици~, прокат, показ~, сцен~, книг~, жюри, лент~, картин~
culture 1 | kk той, салт, көрермен, сахна, картина, кітап
culture 1 | ja 桜, 民族, ファン, 交流会, 公開, 紅葉
sport 1 | ru раунд~, тренировк~, тренируют~
sport 1 | ja チーム
tourism-visas 1 | en arrivals, holiday, sights, horseback
tourism-visas 1 | ja 宿泊, 訪れる人
history-memory 1 | ru предк~, древн~, век, века, эпох~, годовщин~
history-memory 1 | kk зардап шек~, ғасыр, қазба, ата-баба
history-memory 1 | ja 戦争, 犠牲者, 古代, 世紀, 旧ソ連
security 1 | ru колони~, подозрева~, Афганистан~
security 1 | ja 容疑, 司法, 国境, 憲法, 野党
development-aid 1 | en supplied, equipment donated, handed over, capacity, experts from
development-aid 1 | kk грант~, сыйлады, көмек, агенттігі, қаржыландыр~, жапон үкіметі
development-aid 1 | ja 引き渡した, 支援, 専門家, 拠出
health 1 | en screening of, trial of
environment 1 | en carbon, rivers, planting
environment 1 | ru толчк~, саженц~
agriculture 1 | en pasture, canals, harvest
agriculture 1 | ru комбайн~, овощ~, корма
agriculture 1 | kk егін~
agriculture 1 | ja 果物, 検疫, 繁殖
diplomacy 2 | en foreign secretary, secretary of state, special representative, diplomat, diplomats, consular, Security Council, great powers, middle powers, attaché, decoration, decorations, decorated, Order of the Rising Sun, condolences, congratulated, congratulates, parliamentary delegation, friendship group, senators, speaker of parliament, Abraham Accords, rapprochement, road map, communiqué, heads of government, took leave, action plan, diplomatic note, rights council
diplomacy 2 | ru спецпосланник~, посланник, консульск~, консульств~, дипмисси~, дипотношени~, Совет Безопасности, Совбез~, Генассамблея, Генассамблеи, Генассамблее, великих держав, средних держав, сенатор~, депутат~, орден, орденом, дорожная карта, дорожной карты, декларацию, декларации, соболезнован~, поздравил~, верительные грамоты, побратим~, госвизит, лидеры стран, главы государств, премьеров, переговоры лидеров, формате C5
diplomacy 2 | kk арнайы өкіл, елшісі, консулдық~, Қауіпсіздік Кеңес~, Бас Ассамблея, геосаяс~, сенатор, депутат, орден, жол картасы, мәлімдеме, құттықта~, көңіл айт~, бауырлас қала~, көшбасшы~, елбасы~, елдердің басшылары
diplomacy 2 | ja 特別代表, 特使, 領事館, 安保理, 国連総会, 大国, 外交政策, 叙勲, 祝電, 弔電, 国会議員, 友好議連, 行動計画, 政府間, 官房長官, 首脳宣言, 外相会合, 姉妹都市, 友好都市, 閣僚
diplomacy 2 | zh 特使, 特别代表, 外交官, 总领事, 安理会, 联合国大会, 地缘, 外交政策, 友好城市, 议员, 签署联合, 元首峰会, 总统会见
diplomacy 2 | ko 특사, 외교관, 총영사, 안보리, 유엔총회, 지정학, 외교정책, 자매도시, 정상 통화, 셔틀외교
diplomacy 2 | de sondergesandt~, konsul~, sicherheitsrat, geopolit~, außenpolitik, erklärung, präsidenten, staatschef~
diplomacy 2 | fr envoyé spécial, consul~, conseil de sécurité, géopolit~, politique étrangère, déclaration, présidents, chefs d'état, puissances
diplomacy 2 | tr özel temsilci, diplomat~, konsolos~, güvenlik konseyi, jeopolitik, dış politika, liderler~, zirvesi, zirvesinde
diplomacy 2 | uz konsul~, deklaratsiya~, prezident~, elchisi
diplomacy 2 | uzc консул~, декларация~, президент~
diplomacy 2 | ky консул~, президент, тышкы иштер
diplomacy 2 | ar اعلان, قنصل, مجلس الامن, وزيرا الخارجيه
diplomacy 2 | fr première ministre, premier ministre, reçue par, s'est rendue, visite
diplomacy 2 | de treffen
diplomacy 2 | ar محادثات, رئيسه الوزراء, الوزراء, بيان, العلاقات
trade-investment 2 | en trading house, trading houses, shareholders, holding company, takeover, acquires, acquired, bought a share, share of the company, tenders, won the tender, order worth, supply contract, framework contract, long-term contract, importers, sold in Japan, sold under, chief executive, executives, bonds, gold reserves, central banks, growth forecast, economy to grow, exchange rate, currency, currencies, excise, duties, customs duties, VAT, tax, taxes, shops, shop, supermarkets, brand, brands, start-ups, venture, financing agreement, loan agreement, lends, lend, export credit, insurer, business plan, business mission, imported cars, car imports, used cars, second-hand cars, assembly of vans, assembly line, buyers, import ban, exports to, bought from, sold to, contract is worth, contract worth, deal worth, uranium contract, uranium contracts, extend contract, contract extended
trade-investment 2 | ru торговый дом, торгового дома, торговым домом, долей в, доля в, тендера, выиграл~ тендер, долгосрочн~ контракт, контрактом, импортер~, поставки, поставка, поставки в, поставлять, поставит, поставят, ввоз, ввоза, ввезли, вывоз, акциз~, НДС, налог~, утильсбор, утилизационн~, курс доллара, курс тенге, валют~, котировк~, облигаци~, золотые резервы, центробанк~, прогноз роста, сеть магазинов, торговая сеть, бренд~, розничн~, купил~, приобрел~, продал~, кредитное соглашение, экспортн~ страховщик~, штаб-квартир~, региональный офис, представительство, открыл~ офис, деловых кругов, бизнесмен~, бизнес-миссия, торговая миссия, торговая выставка, торговую выставку, автомобилей ввез~, легковых автомобилей, авторынк~, выпуск автомобилей, доллара США, круглый стол с, контракт на сумму, контракт стоимостью, сумма контракта
trade-investment 2 | kk сауда үйі, үлесін, үлесі, ұзақмерзімді келісімшарт~, экспортқа, импорттау, жеткізеді, жеткізіл~, әкелу, әкелін~, баж салығы, акциз, салық~, валюта бағам~, доллар бағам~, қор биржасы, алтын қоры, бренд, брендінің, тұтынушы, сатып алушы, сатып алды, кеңсе ашты, өкілдік, бизнес кеңес, іскерлік кеңес, кәсіпкерлер кеңесі, сауда көрме~, жәрмеңке, инвесторлармен, шығарады, көлік шығар~, автозауыт~, құжатқа қол қойылды, келісімшарт құны, келісімшарттың құны
trade-investment 2 | ja 総合商社, 持ち分, 株式の, 長期契約, 購入契約, 輸出業, 輸入停止, 輸出額, 関税, 消費税, 為替, 株価, 金準備, 中央銀行, 成長率, 経済見通し, コンビニ, 小売り, 百貨店, ブランド, 事務所を開設, 経営陣, 資金調達, 融資契約, 貿易保険, 見本市, 商談会, 展示会, 企業進出, 完成車, 中古車, 年産, 売上高, 製粉会社, 商工会, 官民会議, 覚書, 出資する, 契約額, 契約を延長
trade-investment 2 | zh 股份, 入股, 长期合同, 采购, 关税, 汇率, 股市, 黄金储备, 央行, 经济增长, 品牌, 零售, 门店, 融资, 汽车
trade-investment 2 | ko 지분, 장기 계약, 조달, 관세, 환율, 증시, 금 보유, 중앙은행, 성장률, 매장, 브랜드, 중고차, 수주
trade-investment 2 | de handelshaus, anteil~, beteilig~, vertrag, zoll, wechselkurs, börse, zentralbank~, goldreserven, konjunktur, marke, filiale~, liefer~, unternehmen
trade-investment 2 | fr maison de commerce, actionnaire~, contrats, douane~, taux de change, bourse, banques centrales, croissance, marque, magasin~, prêt, entreprise~
trade-investment 2 | tr ticaret devi, hisse~, sözleşme~, gümrük, döviz, borsa, merkez bankası, büyüme, marka, mağaza~, kredi, milyar
trade-investment 2 | uz ulush~, bozor~, import, valyuta, do'kon~, sarmoya~, ishbilarmon~, avtobus, kredit~
trade-investment 2 | uzc улуш~, бозор~, импорт, валюта, сармоя~, тадбиркор~
trade-investment 2 | ky импорт, рынок, компания, ишкер~, жүк ташу~, насыя
trade-investment 2 | ar اسهم, عقد, سوق, قرض, شركه
trade-investment 2 | en insurance, bond, samurai bond, royalty, quota, car market, wholesale, economic dialogue, revenue, GDP, financial centre, project register, investment projects, entrepreneur, merger, trade fair, buyer
trade-investment 2 | ru страхов~, самурайск~, квот~, подержан~, праворульн~, оптов~, трейдер~, брокер~, экономическ~ диалог, прибыл~, выручк~, ВВП, инфляци~, МФЦА, инвестпроект~, торгов~ представител~, консорциум~, слияни~, рабочей силы, растамож~, золот~ резерв~, контракт на сумму, контракт стоимостью, сумма контракта
trade-investment 2 | kk сақтандыру, облигация, лицензия, роялти, квота, сатылым, сатушы, көтерме, брокер, кірісі, АХҚО, ЖІӨ, инфляция, инвестиция~, шарт жас~, келісімшарт~, іскер топ, бизнес-миссия, құрастыру желі~, базар!, базарда, қор биржа~, тауар, келісімшарт құны, келісімшарттың құны
trade-investment 2 | ja 保険, 債券, 円建て, 収益, 上場, 融資枠, 経済対話, 業務提携, 投資案件, 企業連合, 売り込み, 契約額, 契約を延長
trade-investment 2 | zh 债券, 签约, 保险, 市场, 日资, 签约项目, 商品, 商务
trade-investment 2 | ko 협약, 보험, 채권, 면허, 거래소, 공급망, 조립, 전기버스, 신용, 진출, 경제협력
trade-investment 2 | tr sigorta~, ekonomi bakan~, üretim, tesis~, tarife~, pazar
trade-investment 2 | uz kompaniya~, qo'shma korxona, zavod~, korxona~, sug'urta~, tadbirkor~, biznes~, moliyalashtir~, iqtisodiy~
trade-investment 2 | uzc корхона, бизнес, иқтисодий, завод
trade-investment 2 | ky завод, бизнес, кыргыз-жапон, базар, соода-экономикалык
trade-investment 2 | de wirtschaft~, firma, firmen, auftrag, markt
trade-investment 2 | fr ligne de crédit, obligation~, marché, économique~, société, minerais et
trade-investment 2 | ar اقتصادي, الاستثمار, عقود, مصنع, تمويل
energy 2 | en thermal plant, combined-cycle, gas turbines, gas turbine, wind turbines, tankers of crude, cargo of crude, crude oil, refiners, refiner, refineries, OPEC+, OPEC, nuclear, physicists, fission, severe accidents, green ammonia, electrolyser, heat and power, power line, power lines, grid operator, interconnection, climate-neutral, gas chemistry, petrochemicals, fuel, enriched, hydro power, gigawatt, terawatt, battery storage, spent fuel, restart
energy 2 | ru ГРЭС, ГЭС, гидроэнерг~, газов~ турбин~, турбогенератор~, гигаватт, ОПЕК, ОПЕК+, нефтепереработ~, газохими~, аммиак~, электросет~, электроэнерги~, линии электропередач~, ЛЭП, зеленый кабель, физик-ядерщик~, аварийн~ остановк~, энергоблок~, второй реактор, отопительн~, тариф на электро~, углеродно нейтральн~, солнечной станции
energy 2 | kk ЖЭС, СЭС, ГЭС, су электр~, гигаватт, ОПЕК, мұнай өңдеу, газ химия~, аммиак, электр желісі, желіге қосылу, күн стансасы, жел стансасы, күн электр стансасы, газ стансасы, энергетик~, энергоблок, жасыл кабель, отын, отынға
energy 2 | ja 水力, 風力発電, 太陽光発電, キロワット, メガワット, ギガワット, 送電線, 送電会社, 電力網, 原油価格, 製油所, 元売り, OPEC, 化学プラント, ガス火力, 蓄電池, 核燃料サイクル, 使用済み燃料, 運転開始, 炉心, タンカー, 産油国
energy 2 | zh 风电场, 千瓦, 兆瓦, 电站, 发电厂, 输电, 炼油, 欧佩克, 电网, 煤电, 石化
energy 2 | ko 풍력, 태양광, 발전소, 메가와트, 송전, 정유, 암모니아, 화력
energy 2 | de kraftwerk~, stromnetz, raffinerie~, ammoniak, pipeline, wasserstoff
energy 2 | fr parc éolien, mégawatts, centrale~, réseau électrique, raffinerie~, ammoniac, hydrogène, gazoduc
energy 2 | tr rüzgâr, rüzgar, güneş enerjisi, megavat, santral~, rafineri, hidrojen, boru hattı
energy 2 | uz shamol, quyosh stansiyasi, elektr stansiya~, megavatt
energy 2 | uzc қуёш, шамол, электр станция~, мегаватт
energy 2 | ky шамал, күн электр, ГЭС, электр энергия~
energy 2 | ar رياح, شمسيه, محطه, ميغاواط, كهرباء, انابيب, غاز, نفط
energy 2 | en petrol, gasoline, boiler, Rosatom, VVER, atomic energy, battery, Kashagan, Brent, carbon capture, nuclear station, wind parks, wind park, fuel contract
energy 2 | ru котел~, котельн~, отоплени~, топлив~, Росатом~, аккумулятор~, бензин~, ядерн~ центр~, АЭС~, кашаган~
energy 2 | kk қазандық, жылумен, жылыту, Росатом, батарея, аккумулятор, бензин, жел электр стан~, отын жина~, көмірсутек, стансасы
energy 2 | ja ボイラー, 暖房, 燃料, ロスアトム, 充電, ガソリン, 混焼, 電源
energy 2 | zh 燃料, 电厂, 化工
energy 2 | ko 석탄
energy 2 | tr elektrik~, rüzgar~, kömür
energy 2 | uz elektr~, issiqlik elektr~, gaz~, energiya~, stansiya~, yoqilg'i~
energy 2 | uzc электр, энергия, газ, қуёш~
energy 2 | ky энергетика, электр~, газ, кубат, мунай
energy 2 | de reaktor~, kernphysik~, kohle~, solar~
energy 2 | fr électricité, charbon, réacteur~, solaire
energy 2 | ar الغاز, الكهرباء
mining 2 | en ore body, tailings, gold output, gold mining, gold mine, coal mine, coal basin, miners, miner, colliery, antimony, terbium, concentrate plant, offtake of gallium, battery minerals, lithium oxide, geologists, geologist, drill holes, drilled, seabed, extraction, spodumene, raw material, subsoil users
mining 2 | ru месторождение, месторождения, месторождении, золотодобы~, угольн~, шахтер~, горняк~, сурьм~, германий, ниобий, порошок танталов~, редкие земли, недропользов~, хвостохранилищ~, обогатительн~, разрез, карьер~, КМГ-разведк~
mining 2 | kk кенші~, кеніші, литийі, алтын өндір~, көмір бассейн~, сурьма, тантал, ниобий, геологтар~, жер қойнауын, мыс жобасы, кен орнының, фабрика, шахтер~, маңызды минерал~
mining 2 | ja 炭鉱, 炭田, 金鉱, アンチモン, タンタル, ニオブ, テルビウム, 地質, 海底, 精製, 黒鉛, 採取, 銅事業
mining 2 | zh 锂矿, 采矿, 矿区, 地质, 煤矿, 石墨, 稀土泥
mining 2 | ko 텅스텐, 안티모니, 탄탈, 지질, 채굴, 흑연, 핵심광물, 핵심 광물
mining 2 | de wolfram, antimon, bergwerk, metall~, metalle, geolog~
mining 2 | fr tungstène, antimoine, gisement~, géolog~
mining 2 | tr tungsten, lityum, jeoloji, kritik mineral~
mining 2 | uz litiy, volfram, konchilik
mining 2 | uzc литий, вольфрам
mining 2 | ky алтын, литий
mining 2 | ar مناجم, يورانيوم, المعادن الحرجه
mining 2 | en alloy, sulphuric acid, refiner
mining 2 | ru сплав~, обогащени~, добыч~, сырьев~, полезн~ ископаем~, галли~, сканди~, горн~ инженер~, тантал~
mining 2 | kk сүрме, ванадий, скандий, никель, кобальт, графит, қорғасын, мырыш, кенорын~, байыту, тау-кен~
mining 2 | ja スカンジウム, ニッケル, コバルト, 亜鉛, 資源外交, 資源機構, 掘削
mining 2 | zh 锑, 矿石, 稀有
mining 2 | ko 갈륨, 중희토류, 자원, 금속
mining 2 | tr bakır
mining 2 | uz metall~, kamyob metall~, mineral~, oltin kon~, geolog~, qazib~, foydali qazilma~
mining 2 | uzc металл, минерал, геолог
mining 2 | ky кен, металл, кен байлык~, алтын казуу, геолог~, минерал
mining 2 | fr métal
mining 2 | ar المعادن, النادره, النحاس, الغاليوم, تعدين
transport-logistics 2 | en forwarder, container trains, container ship, terminal, signalling, light railway, bullet train, bullet trains, shinkansen, runway, air services, air services agreement, flights a week, seats a week, nonstop, non-stop, boarding, truckers, lorries, border posts, checkpoint, port of, quay, ferry, wagons, rolling stock, shunting, Trans-Caspian, Red Sea, Suez, overflight, airspace, Boeing 787, charter flights, bus route
transport-logistics 2 | ru экспедитор~, контейнерн~ поезд~, контейнеровоз~, терминал~, кран, краны, ЛРТ, трамва~, легкорельсов~, взлетн~ полос~, авиасообщени~, авиабилет~, рейсов в неделю, рейса в неделю, прямой рейс, прямые рейсы, фур, фуры, погранпереход~, причал~, Суэц~, Красное море, воздушное пространство, самолет~, тепловоз~, электровоз~, грузооборот~, транзитн~, автобус~
transport-logistics 2 | kk терминал~, кран~, жеңіл рельс~, ұшу жолағы, әуе қатынас~, рейстер~, билет, әуе билет~, аптасына үш рет ұш~, жүк көлі~, шекара бекет~, айлақ, тасымалда~, метросы, бекеті, автобус
transport-logistics 2 | ja 航空協定, 旅客便, 貨物便, 増便, 運休, 欠航, 滑走路, 国際線, 国内線, 新幹線, 高速鉄道, 機関車, 信号システム, 船舶, 海運, 海上運賃, 積み出し, 積み荷, 輸送網, 上空, 迂回, 橋を, 検査装置, 就航便
transport-logistics 2 | zh 直航, 航运, 集装箱班列, 班列, 码头, 高铁, 信号系统, 航空运输
transport-logistics 2 | ko 컨테이너, 터미널, 항공사
transport-logistics 2 | de terminal, container~, zug, züge, brücke~, direktflug~, fluggesellschaft~
transport-logistics 2 | fr terminal, conteneur~, train~, pont, ponts, vol~, compagnie aérienne
transport-logistics 2 | tr konteyner~, tren~, köprü~, uçak, güzergâh~
transport-logistics 2 | uz poyezd~, konteyner~, ko'prik~, aeroport~, aviakompaniya~
transport-logistics 2 | uzc поезд~, контейнер~, кўприк~, аэропорт~, авиа~
transport-logistics 2 | ky көпүрө~, поезд, аба каттам~, аэропорт, унаа~
transport-logistics 2 | ar ممرات النقل, موانئ, ميناء, قطار, رحلات, مطار, جسر
transport-logistics 2 | en plane, aircraft, airliner, passengers, take-off, vessel, wagon, light rail, truck, driverless train, cranes, air link, carrier
transport-logistics 2 | ru пассажир~, воздушн~ сообщени~, грузовик~, тоннел~, радар~, навигаци~, дноуглуб~, лета~ из, прямо~ рейс~
transport-logistics 2 | kk көлік министр~, көлік-логистика~, жолаушы, әуе кеңістіг~, әуе компания~, тікелей рейс, ұшу-қону, танкер, электробус, тоннель, радар, навигация, Каспий арқылы, дәліз~, аэропорт, электровоз, тепловоз, автобан, әуежай~
transport-logistics 2 | ja 航空機, 旅客機, 旅客, 乗客, 機内, ターミナル, フェリー, タンカー, バス, トラック, 渋滞, トンネル, レーダー, 運航, 混載, 航路, 中央回廊, 通関手続, カスピ海横断, 運送, 国鉄, 発着, 乗り継ぎ
transport-logistics 2 | zh 铁道, 隧道, 货物, 地铁, 卡车, 船舶
transport-logistics 2 | ko 열차, 항로, 도로, 여객, 운항
transport-logistics 2 | tr orta koridor, gümrük~, yük~, uçak~, havaliman~, karayol~, güzergah~, feribot, taşıma~
transport-logistics 2 | uz bojxona~, bojxonachi~, aviaqatnov, yo'lovchi~, reys~, port, porti, tranzit, avtomobil yo'l~, yuk tash~
transport-logistics 2 | uzc божхона, рейс, порт, транзит, юк таш~
transport-logistics 2 | ky бажы~, рейс, темир жол, жүк ташуу, транзит, порт
transport-logistics 2 | de güter~, zoll~, schiff~
transport-logistics 2 | fr navire~, douan~, corridor du milieu, avion~, aérien~, gare
transport-logistics 2 | ar الجمارك, شحن, طيران, للنقل, والنقل
transport-logistics 1 | en delivery, ships
transport-logistics 1 | kk көлік, бағыт
transport-logistics 1 | ru трасс~, рельс~, судн~
transport-logistics 1 | ja 車両, ルート
technology-space 2 | en sensors, sensor, battery, batteries, solid-state, data centers, servers, cloud region, cloud, robots, robot, robotic, surgical robot, simulator, 3D printing, nanotechnology, launch pad, reusable, first stage, test flight, capacitors, capacitor, microelectronics, computer, computers, cyberspace, ransomware, computer emergency, digital platform, digital platforms, high-tech, hi-tech, technology park, engineering, prototype, drone, telemedicine, video link, automation, online platform, app
technology-space 2 | ru датчик~, сенсор~, аккумулятор~, батаре~, сервер~, облачн~, центр обработки данных, ЦОД, симулятор~, тренажер~, 3D-~, нанотехнолог~, ступен~ ракеты, конденсатор~, микроэлектрон~, компьютер~, киберпрестуг~, вирус-вымогател~, платформ~, программист~, приложение, робототехник~, роботов-~, автоматизац~, телемедицин~, беспилотник~, высокотехнолог~, технопарк~, сварка, интернет, хакер~, вычислительн~
technology-space 2 | kk датчик~, аккумулятор~, батарея, сервер~, бұлттық, дата-центр~, симулятор~, робототехника, роботтар, орбита, жерсерік~, компьютер, киберқауіп~, платформа~, бағдарламалау, бағдарламашы~, қосымша, автоматтандыр~, телемедицина, дрон~, жоғары технология~, анализатор, цифрландыру, аэроғарыш
technology-space 2 | ja センサー, 計測器, 地震計, 電池, 車載電池, 全固体, サーバー, クラウド, シミュレーター, ロボット工学, 再使用型, 着陸試験, 軌道, 射場, 打ち上げ場, 宇宙開発, コンデンサー, 半導体材料, プログラマー, アプリ, 自動化, 遠隔, 新興企業, ベンチャー, 先端, サイバー攻撃
technology-space 2 | zh 机器人, 电池, 固态电池, 传感器, 数据中心, 云计算, 服务器, 可重复使用, 轨道, 无人机, 网络安全, 数字经济, 初创企业
technology-space 2 | ko 로봇, 배터리, 센서, 데이터센터, 클라우드, 재사용, 궤도, 드론, 사이버, 스타트업, 항공우주
technology-space 2 | de roboter, batterie~, sensor~, rechenzentrum, cloud, satelliten, drohne~, raumschiff
technology-space 2 | fr robot~, batterie~, capteur~, centre de données, drone~, cybersécurité
technology-space 2 | tr robot~, batarya, veri merkezi, roket, uydu, insansız, siber, dijital dönüşüm
technology-space 2 | uz robot~, raketa~, sun'iy yo'ldosh, kiber~
technology-space 2 | uzc робот~, ракета~, кибер~
technology-space 2 | ky робот, ракета, санарип~, спутник
technology-space 2 | ar روبوت, صاروخ, قمر صناعي, رقمي, التحول الرقمي
technology-space 2 | en programmer, developer, coding, language model, language data, chatbot, token, internet, laser, quantum, crew, electronics, computing
technology-space 2 | ru кубсат~, разработчик~, языков~ корпус~, токен~, интернет~, лазер~, квантов~, спускаем~ аппарат~, приземл~, экипаж~, корпус текстов, нейросет~, хакатон~, электробус~, аппаратур~
technology-space 2 | kk бағдарлама жаз~, тіл модел~, мәтін қор~, чат-бот, токен, лазер, кванттық, серігі, экипаж, нейрожелі, айтишник, хакатон
technology-space 2 | ja レーザー, 量子, インターネット, きぼう, 文章データ, 手書き文字
technology-space 2 | zh 芯片, 软件, 发射, 互联网, 智能
technology-space 2 | ko AI, 토큰, 소프트웨어
technology-space 2 | tr uydu~, yazılım~
technology-space 2 | uz sun'iy intellekt~, texnologik~, startap~, sun'iy yo'ldosh~, dasturchi~
technology-space 2 | uzc технологик, инновация, стартап
technology-space 2 | ky жасалма интеллект, технология, инновация, космос
technology-space 2 | de roboter~, software
technology-space 2 | fr logiciel~
technology-space 2 | ar تكنولوجيا, التكنولوجيا, فضاء, ابتكار
education-science 2 | en civil servants, training course, training courses, three-month course, courses in, degree programme, joint degree, joint school, joint faculty, undergraduates, freshmen, schoolchildren, schoolgirl, teenager, teenagers, PISA, academics, scholars, congress of, archivist, dissertation, study abroad, youth camp, summer school, winter school, academy, academies, training centre, training center, vocational, tuition, examination, exam, physicists, geologists, experiment, conference of scholars, learned Japanese, teaching, curriculum of
education-science 2 | ru обучат, обучит, обучение, курсы повышения, бакалавр~, школьниц~, школа, школе, школы, ученик~, урок~, декан, конкурс речи, экзамен~, PISA, олимпиад~ по, аспирант~, молодых госслужащих, госслужащи~, переподготовк~, учебн~ центр~, учебн~ лини~, академи~, диссертаци~, физик~ опыт~, опыты, эксперимент~, симпозиум~, летн~ школ~, двойной диплом, двойного диплома, словар~, грант на обучение, специалистов обучат
education-science 2 | kk шәкіртақы, магистр, оқу орталығы, оқушылар, оқушы қыз, емтихан, байқау, байқауында, дипломы, қос диплом~, ректорлар~, декан, тәлімгер~, PISA, олимпиада~, мамандарды оқыт~, оқытады, маман даярла~, маман дайында~, біліктілік, тәжірибе, жазғы мектеп, курсы, курстар~, курстан, тіл үйрен~, академиялық, шәкірт~
education-science 2 | ja 研修生, 共同学科, 共同学位, 修士課程, 博士課程, 中学生, 高校生, 大学生, 小学生, 児童, 授業, 語学, 学習到達度, スピーチ大会, 教員研修, 人材育成, 職業訓練, 研究センター, 理事長, サマースクール, 若者, 交流事業, 日本語学校, 講座, 辞書, 研修を受
education-science 2 | zh 培训, 人才培养, 研修, 硕士, 博士, 中学生, 高校, 学院, 课程, 实验室, 奥林匹克竞赛
education-science 2 | ko 연수, 인재 양성, 석사, 박사, 고등학생, 강좌, 실험실, 학위, 장학생
education-science 2 | de ausbildung~, schüler~, schule~, lehrer~, stipendien, labor~, lehrgang, archiv~
education-science 2 | fr formation~, élève~, école~, enseignant~, laboratoire~, diplôme~, archives
education-science 2 | tr okul~, öğretmen~, yeterlik sınavı, araştırma~
education-science 2 | uz o'qituvchi~, maktab~, kurs~, institut~
education-science 2 | uzc мактаб~, курс~, илмий~
education-science 2 | ky окуйт, окуучу, мектеп, курс, адистер~
education-science 2 | ar تدريب, مدرسه, طلبه, بحث علمي, معهد
education-science 2 | en tutor, undergraduate, freshman, first-year, doctoral, scholar, physicist, physics, biology, scientific, linguist, taught, semester
education-science 2 | ru гимнази~, докторант~, магистр~, двухдипломн~, физик~, химик~, биолог~, обсерватори~, монографи~, лингвист~, учащ~, преподает, учится, учатся, учился, училась, сейсмолог~
education-science 2 | kk гимназия, лицей, сабақ, докторант, магистрант, академик, физик, химия, биолог, обсерватория, эксперимент, лингвист, шығыстанушы, мұғалім, тренинг, үйретеді, оқитын, сөздік, кафедра, факультет, бакалавр
education-science 2 | ja 教え子, 教諭, 論文, 物理, 化学, 天文, 入学, 卒業, 受講, 言語学, 奨学, 学園, キャンパス, ゼミ, 小学校, 工学
education-science 2 | zh 讲座, 孔子, 教师, 科研
education-science 2 | ko 교사, 학자, 학술, 장학, 한국어, 일본어, 강의
education-science 2 | tr bilim~, akademi~, laboratuvar~, profesör, eğitecek
education-science 2 | uz ilmiy~, olim, olimlar, professor~, stipendiya~, akademiya, o'qish~
education-science 2 | uzc олим, профессор, ўқув, стипендия
education-science 2 | ky окуу~, илим~, профессор, окутуучу~, ректор~
education-science 2 | de hochschule~, institut, forschen, workshop~
education-science 2 | fr recteur~, professeur~, institut, semestre
education-science 2 | ar تعليم, التعليم, البحوث, استاذ, علماء
culture 2 | en documentary, photographs, photographer, drawings, paintings, album, quartet, ensemble, musicians, drummers, screenplay, Grand Prix of the, audience prize, Oscar, shortlist, actress, singer's, jazz, rock band, poems, writer, writers, publishing house, publisher, book fair, bookshop, translator, craft, ceramics, embroidery, recipe, recipes, cook, chef, restaurant, ramen, sushi, udon, noodles shop, gastronomy, broadcaster, television series, drama series, beauty contest, pageant, fashion, festival of, Buddhist art, sculpture, statue, gallery, animation, animators, studio, world fair, tea master, shamisen, koto, stamp, stamps, kuy, folk music, lunar new year, Nauryz, hanami, cuisine of
culture 2 | ru документальн~ фильм~, фотограф~, рисунк~, картин~ художник~, альбом~, квартет~, ансамбл~, музыкант~, барабан~, драматург~, пьес~, спектакл~, постановк~, Оскар, номинант~, сериал~, телесериал~, стихи, писател~, издательств~, книжн~, переводчик~, керамик~, вышивк~, рецепт~, повар~, шеф-повар, ресторан~, рамен, суши, лапшичн~, мода, модельер~, галере~, скульптур~, статуя, анимаци~, аниматор~, студи~, сямисэн~, хайку, Наурыз, певец исполнил, гастрол~, тираж, экскурсовод~, кинопоказ~
culture 2 | kk деректі фильм~, фотосурет~, альбом, квартет, ансамбль, музыкант, қойылым~, спектакль, пьеса, премьера~, жазушы, баспа, кітаптың, тоқыма, рецепті, аспаз~, мейрамхана, рамен, суши, тағамдар, галерея, мүсін, анимация, студия, телеарна, телехикая, бесбармақ~, басылым, қара сөз~
culture 2 | ja ドキュメンタリー, 絵画, アルバム, 四重奏, 楽団, 楽器, 演劇, 脚本, グランプリ, 観客賞, アカデミー賞, 俳優, 女優, 作家, 出版, 訳本, 和訳, 世界遺産, 無形文化遺産, 陶芸, 刺しゅう, レシピ, 料理人, シェフ, ラーメン, すし, うどん, 食堂, 放送局, 連続ドラマ, ミスコン, ファッション, 仏教美術, 彫刻, アニメーター, 三味線, 俳句, 切手, 屋台, フェスタ, 催し, 鷹匠, イヌワシ, 巡業
culture 2 | zh 纪录片, 摄影展, 乐团, 乐器, 戏剧, 奥斯卡, 演员, 作家, 出版, 世界遗产, 非物质文化遗产, 美食, 餐厅, 厨师, 婚礼, 动画, 世博会
culture 2 | ko 다큐멘터리, 사진전, 악기, 연극, 배우, 작가, 출판, 유산, 음식, 식당, 요리, 축제
culture 2 | de filmfestival, fotograf~, buch, bücher, roman, theater~, orchester, küche, restaurant~, serie, preis der jury
culture 2 | fr festival, photo~, livre~, roman, théâtre, musicien~, disque, cuisine, restaurant~, série, œuvre~, album
culture 2 | tr festival~, müzik~, kitap~, roman, tiyatro, mutfak, sanat~
culture 2 | uz film~, festival~, kitob~, san'at~
culture 2 | uzc фильм~, фестиваль~, китоб~, санъат~
culture 2 | ky фильм, фестиваль, китеп, искусство
culture 2 | ar مهرجان, موسيقي, كتاب
culture 2 | tk medeniýeti, festiwal~
culture 2 | en café, cafe, dish, dishes, sake, beshbarmak, epic, legend, lullaby, melody, Abai, manuscript, celebration, eagle hunter, felt, carpet, ornament, designer, cartoon, comics, idol, band, fan club, TV series, mosque, temple, shrine, Buddhist, religion, ethnic, Japanologist, Turkologist, sing, sings, sang, gardener, feast, folk
culture 2 | ru кафе, блюд~, баурсак~, бешбармак~, казы, плов~, кумыс~, легенд~, сказк~, колыбельн~, мелоди~, кюй, кюя, словар~, рукопис~, праздник~, орнамент~, украшени~, дизайнер~, мультфильм~, комикс~, фан-клуб~, документальн~, мечет~, храм~, религи~, этническ~, гороскоп~, востоковед~, караоке, спел~, поет!, хореограф~, садовник~, садовод~, народн~ игр~, автор книги
culture 2 | kk кафе, дәмхана, тағам, қазы, қымыз, эпос, эпосы, жыр, жырау, аңыз, ертегі, күйін, күйші, сөздік, аударды, аударып, проза, қолжазба, мереке, Наурыз, құсбегі, бүркіт, бүркітші, ою-өрнек, зергер, дизайнер, мультфильм, комикс, косплей, сериал, мешіт, храм, дін!, діни, этникалық, жапонтанушы, шығыстанушы, түрколог, киногер, туынды, гүлзар, бағбан, ән салды, жұлдызнама, мақал, қонақжай~, тойы, Абай
culture 2 | ja カフェ, 伝説, 昔話, 子守歌, 旋律, 辞書, 正月, 絨毯, フェルト, 装飾, 刺繍, デザイナー, アイドル, ドラマ, 写真家, モスク, 寺院, 神社, 仏教, 宗教, 民俗, 文芸, 雑貨, ファンクラブ, 歌声, 歌う, 披露, お茶, 乳茶, 和食, 歌舞伎, 盆栽, アート, 園芸家, 絵手紙, 風物, 名産, フェア
culture 2 | zh 传统, 民族, 演出, 节日, 歌曲, 诗人, 民俗, 服饰, 展出, 书法, 作品, 影片, 习俗, 奶茶, 绣花, 毡房, 店主
culture 2 | ko 콘서트, 전통, 문학, 시인, 소설, 드라마, 팬, 노래, 편의점, 한류, 만화
culture 2 | tr gelenek~, şarkı~, sahne~, yemek~, edebiyat~, dizi, sinema~
culture 2 | uz ashula, qo'shiq~, adabiyot~, milliy taom~, an'ana~, rassom~, shoir~, teatr~, musiqa~, xalq o'yin~, madaniy~
culture 2 | uzc адабиёт, мусиқа, театр, кўргазма, анъана, қўшиқ, шоир, рассом
culture 2 | ky маданий~, музыка, театр, көргөзмө, акын, ыр!, ырчы, салт~, тамак-аш, улуттук оюн~, адабият
culture 2 | de lied, lieder, literatur~, dichter~, tradition~, tanz~, autor~, verlag, schriftsteller~
culture 2 | fr chant~, artiste~, écrivain~, poète~, tradition~, danse~, tableau~, littérature, peintre~, fêtes
culture 2 | ar الفن, الموسيقي, مسرح, تراث, شاعر, السينما
culture 1 | en food, tale, grandmother, family, words, words of
culture 1 | ru бабушк~, кулинар~
culture 1 | kk әже, қонақтар
culture 1 | ja 言葉, 家族, 祖母, 手紙, 祝い, 味
sport 2 | en wrestlers, sekiwake, komusubi, banzuke, dohyo, quarter-finals, semi-finals, midfielder, loan with an option, J1, J2, J-League, ice hockey, forward line, coaching, head coach, qualifiers, grand slam, WTA, ATP, southpaw, promoter, welterweight, middleweight, champions league, league table, Winter Games, Nomad Games, skiers, free skate, short programme, randori, ne-waza, tatami, kendo club, dojo
sport 2 | ru счетом, полузащитник~, форвард, юниор~, пояс чемпион~, нокдаун, промоутер, раунде, бойц~, схватк~, татами, гран-при, кубк~, квалификац~, тай-брейк~, корт~, ёкодзун~, одзэки, сэкивакэ, комусуби, сандзяку, спортсмен~, болельщик~, аренда игрока, Азиатской лиг~, клуб кэндо, Паралимп~
sport 2 | kk есебімен, шабуылшы, қақпашы, татами, жүлдегер, бапкерлер~, спортшы~, жанкүйер~, додасы, басё~, сэкивакэ, сандзяку, универсиада~, сырғанаушы, дулыға
sport 2 | ja 準優勝, 監督, 移籍, J1, J2, 得点, 防衛, 挑戦者, 千秋楽, 賜杯, 殊勲賞, 敢闘賞, 技能賞, 小結, 三役, 角界, 師匠, 新番付, 一本勝ち, グランドスラム, 国別対抗戦
sport 2 | zh 球员, 比分, 半决赛, 亚军, 澳网, 相扑手, 横纲, 大关, 教练, 金牌榜, 运动员, 联赛, 击败
sport 2 | ko 결승전, 동메달, 은메달, 그랜드슬램, 리그, 아시안컵
sport 2 | de wm, meister~, bronze, mannschaft, spieler~, trainer~, eishockey, grand slam
sport 2 | fr champion~, équipe, joueur~, entraîneur, judoka~, grand chelem
sport 2 | tr final~, şampiyon~, takım~, oyuncu~, voleybol, güreş~, milliler
sport 2 | uz final~, terma jamoa~, kubok~
sport 2 | uzc финал~, чемпион~, терма жамоа~, кубоги, кубок~, ҳисоб, ютқаз~
sport 2 | ky оюндар~, оюну, чемпион~, медаль, балбан~, футбол, жаачы
sport 2 | ar الالعاب, ميداليات, كره القدم, منتخب, نهائي, الميداليات
tourism-visas 2 | en tourism boards, tours, travel firms, travel firm, travel agents, holiday-makers, entry requirements, visa fee, visa-free regime, single-entry, multiple-entry, electronic visa, e-visa, passport index, passports, lodging tax, ski resort, ski, skiing, powder snow, guidebook, visitors from, foreign visitors, night in a yurt, flights sold out, package tour, itinerary, hospitality, stay for thirty days
tourism-visas 2 | ru туристическ~, турагент~, турпоток~, путешеств~, визовый сбор, визового сбора, визовые, электронная виза, загранпаспорт~, отель, отелей, горнолыжн~, лыжник~, маршрут по, тур по, гости из, иностранцев, прямых рейсов
tourism-visas 2 | kk визаға, визалық, визасын, виза алым~, шаңғы~, туристік, тіркеусіз, шетелдіктер, шетелдік туристер, демалушы~
tourism-visas 2 | ja 査証手数料, 旅券, 旅行会社, 旅行業, 宿泊税, 登山, 登山客, スキー, スキー客, 見頃, 行楽
tourism-visas 2 | zh 景点, 旅行社, 滑雪
tourism-visas 2 | ko 관광객, 무비자, 호텔
tourism-visas 2 | de visafrei~, pässe, hotel~, reise~
tourism-visas 2 | fr touris~, passeport~, hôtel~, voyage~
tourism-visas 2 | tr pasaport~, otel~, gezi~
tourism-visas 2 | uz turist~, sayohat~, pasport~
tourism-visas 2 | uzc турист~, саёҳат~
tourism-visas 2 | ky турист~, туризм, виза, саякат~, паспорт
tourism-visas 2 | ar سياحه, سياح, التاشيرات, جواز سفر, فندق
tourism-visas 2 | en climber, climbing, hiking, trek, pilgrim, cruise, migrant, immigration, trail, Silk Road route
tourism-visas 2 | ru альпинист~, гид, гидов, паломн~, круиз~, санатори~, сувенир~, гарантийное письмо, отдых~
tourism-visas 2 | kk альпинист, альпинизм, шыңына, гид, жолсерік, турфирма, турлар, турпакет, хостел, түнеген, түнейтін, көші-қон, шипажай, кемпинг, сувенир, зиярат, қонағы, тамашала~
tourism-visas 2 | ja 山岳, 山頂, 山小屋, 下山, ガイド, 巡礼, 温泉, キャンプ, 土産, 送客, 紀行, 旅人, 大型連休
tourism-visas 2 | zh 观光, 总领事馆, 旅客
tourism-visas 2 | tr gezgin~, seyahat~, tatil~
tourism-visas 2 | uz alpinist~, mehmonxona~, ziyorat~
tourism-visas 2 | uzc меҳмонхона, визасиз, зиёрат, альпинист
tourism-visas 2 | ky альпинист~, чоку~, мейманкана
tourism-visas 2 | de urlaub~, wander~, besucher~
tourism-visas 2 | fr séjour~, circuit
tourism-visas 2 | ar السياح, الفنادق
tourism-visas 1 | en tour, guide, landscape, direct flights
tourism-visas 1 | ru гор!, горы, вершин~, пик!, пика
tourism-visas 1 | kk сапарла~, тікелей рейс
tourism-visas 1 | ja 旅
history-memory 2 | en internee, wreath, tribunal, war crimes, died in captivity, labour camps, victims of repression, grandson, granddaughter, eightieth anniversary, years since, dug up, excavation, excavations, Bronze Age, old photographs, memoir, memoirs
history-memory 2 | ru интернированн~, монумент, возложил~ венок, венок, останки, трибунал~, репресси~, депортаци~, внук~, раскоп~, археолог~, воспоминани~, мемуар~, годовщин~ войны, краеведческ~, жертв~ репресси~, эвакуаци~ во время войны
history-memory 2 | kk соғыс тұтқын~, тұтқындары, монумент, гүл шоқ~, қорым, трибунал, қуғын-сүргін~, немере~, археолог~, қазба жұмыс~, естелік~, жылдығы
history-memory 2 | ja 墓標, 記念館, 伝承館, 資料館, 東京裁判, 発掘, 出土, 証言, 回想, 古文書
history-memory 2 | zh 拘留, 抑留者, 遗骨, 二战, 考古
history-memory 2 | ko 억류, 유골, 기록물, 독립운동
history-memory 2 | de denkmal, archiv, historiker~
history-memory 2 | fr prisonniers, mémoire, monument, archives, guerre, historien~
history-memory 2 | tr savaş esir~, arşiv~, esir~
history-memory 2 | uz asir~, qabriston~, arxiv~, tarix~, yodgorlik~
history-memory 2 | uzc асир~, қабристон~, архив~, тарих~, ёдгорлик~
history-memory 2 | ky туткун~, архив, тарых~, эстелик~
history-memory 2 | ar مقبره, ارشيف, نصب تذكاري
history-memory 2 | en Karlag, Soviet camp, Soviet camps, captive, lay flowers, lays flowers, commemorates, soldiers taken, chronicle
history-memory 2 | ru плену, узник~, летопис~, хроник~
history-memory 2 | kk Карлаг, қабір, гүл шоғы, гүл қой~, тағзым, еске ал~, азабын, марқұм, жылнама, соғыстан кейін, жазықсыз, айдалған, айдалып
history-memory 2 | ja 献花, 埋葬, 訃報, 語り継, 満州, 戦時, 遺品
history-memory 2 | zh 遗址
history-memory 2 | ko 유적
history-memory 2 | tr anıt~, savaş, şehit~
history-memory 2 | uz xotira~, qabr~, arxeolog~
history-memory 2 | uzc хотира, қабр
history-memory 2 | ky эскерүү, мүрзө
history-memory 2 | de gefangene~, lager, grab
history-memory 2 | fr camps soviétiques, tombe~, fleurs
history-memory 2 | ar ذكري
history-memory 1 | en flowers, dies at, died, generations, decades, memory, remembered, Soviet, stone
history-memory 1 | ru скончал~, умер!, умерла, вспомина~, вспомнил~, советск~, памят~
history-memory 1 | ja 死去, 悼む
nuclear-disarmament 2 | en A-bomb, nuclear-weapon-free, ban treaty, bomb survivors, Semipalatinsk test, fallout, Peace Park, peace ceremony, International Day against Nuclear Tests
nuclear-disarmament 2 | ru атомн~ бомбардировк~, ядерн~ испытани~, испытательн~ полигон~, радиоактивн~, жертв~ полигона, пострадавш~ от полигона, парк мира, Парке мира, церемони~ в Нагасаки, Невада - Семипалатинск
nuclear-disarmament 2 | kk сынақ полигон~, полигон~ жабыл~, қарусыздан~, радиациядан, полигоннан зардап, Бейбітшілік саябағ~, сынақтарға тыйым~, Невада-Семей
nuclear-disarmament 2 | ja 核実験場, 核不拡散, ヒバクシャ, 平和記念, 平和祈念
nuclear-disarmament 2 | zh 核辐射, 核试验场
nuclear-disarmament 2 | ko 피폭, 핵실험장
nuclear-disarmament 2 | de atombombe~, kernwaffen~, atomwaffenfrei~
nuclear-disarmament 2 | fr bombe atomique
nuclear-disarmament 2 | tr atom bombası, silahsızlanma
nuclear-disarmament 2 | uz yadro quroli, yadro sinov~
nuclear-disarmament 2 | uzc ядро қуроли, ядро синов~
nuclear-disarmament 2 | ky ядролук курал, ядролук сыноо~, полигон
nuclear-disarmament 2 | ar نزع السلاح
nuclear-disarmament 2 | en Nihon Hidankyo
nuclear-disarmament 2 | ja 被団協, ノーベル平和賞, 核被害
security 2 | en extradite, extradites, extradited, swindling, swindlers, smuggled, gold bars, drugs, policemen, prosecutor, sanctioned, frozen its assets, dual-use, machine tools to Russia, ceasefire, war in, armed conflicts, soldiers, cadets, warship, destroyer, training ship, exercises, manoeuvres, terrorist, terrorists, border service, border officers, border management, cyberattack, cyber, hostages, explosion, blast, accident, Afghan border, yakuza, scam, security dialogue, human trafficking, disarm, ransomware, Ukraine war, Middle East
security 2 | ru арестова~, экстрадиров~, слитк~, прокурор~, активы заморож~, заморозил~ активы, двойного назначения, солдат~, офицер~, кадет~, учения, миротворц~, миротворческ~, террор~, погранич~, погранслужб~, пограничник~, застав~, тепловизор~, ракетн~ удар~, кибер~, заложник~, боевые действия, перемири~, войн~ в, взрыв~, авари~, похищен~, нарко~, спецслужб~, разведк~ служб~, КНБ, Комитет национальной безопасности, Ближний Восток, Ближнего Востока
security 2 | kk тұтқындал~, қамауға алын~, ұсталды, экстрадициялады, алтын құйма~, активтерін, қосарлы мақсат~, сарбаз~, офицер~, жаттығу, оқу-жаттығу, бітімгер~, террор~, шекара қызмет~, шекарашы~, киберқылмыс~, соғыс, бітім, жарылыс~, ҰҚК, кепіл~, Таяу Шығыс~
security 2 | ja 金塊, 資産凍結, 禁輸, 輸出禁止, 工作機械, 防衛, 自衛官, 兵士, 演習, 共同訓練, 密輸対策, サイバー, 暴徒, 人質, 停戦, 戦闘, 中東情勢, 爆発, 事故
security 2 | zh 冻结, 防务, 演习, 边防, 走私, 网络安全, 安全合作, 爆炸, 停战
security 2 | ko 훈련, 국경, 밀수, 사이버, 폭발, 휴전
security 2 | de festgenommen, armee, manöver, grenz~, drogen~, schmuggel
security 2 | fr arrêté, sanction~, armée, terror~, frontière~, drogue~, trêve, guerre
security 2 | tr tutuklan~, gözaltı~, yaptırım~, sınır~, uyuşturucu, ateşkes, savaş
security 2 | uz hibsga, sanksiya~, harbiy~, mudofaa, terror~, chegara~
security 2 | uzc ҳибсга, полиция, санкция~, ҳарбий~, мудофаа, террор~, чегара~
security 2 | ky милиция, санкция~, аскер~, чек ара~, коопсуздук, терроризм
security 2 | ar اعتقال, شرطه, عقوبات, عسكري, ارهاب, حدود, هدنه
security 2 | en prison, sentenced, convicted, defendant, acquitted, murder, shooting, stolen, theft, thief, thieves, robbery, assault, suspect, inmate, overstaying, checkpoint, heroin, cocaine, cannabis, corruption, spy, drill, Self-Defense Forces, air force, NATO, export ban, asset freeze, hacker, war with, homicide
security 2 | ru судебн~, судить, подсудим~, оправда~, угон~, краж~, украл~, украден~, ограбл~, убийств~, убит~, ранен~, боевик~, героин~, кокаин~, коррупци~, взятк~, шпион~, ШОС, НАТО, ОБСЕ, хакер~, под стражу, под стражей, следстви~, следственн~, силовик~, подозреваем~, обвиня~, обвинени~, взорвал~, правоохранител~, незаконн~, нелегальн~, ФСБ, Интерпол~, боеприпас~
security 2 | kk соттад~, айыптал~, айыпталушы, ұрлық, ұрлан~, ұрлад~, ұрлап, тонау, тонаған, заңсыз, содыр, талибан, героин, кокаин, сыбайлас, тыңшы, ҰҚШҰ, ШЫҰ, НАТО, хакер, полицей~, абақты, жарылды, Интерпол, Украинадағы соғыс, қылмыскер
security 2 | ja 裁判所, 判決, 無罪, 起訴, 被告, 殺人, 窃盗, 盗難, 強盗, 武装, タリバン, 大麻, 汚職, スパイ, 諜報, 国防, 空軍, ハッカー, 治安, 安保, 府警, 警視庁, 署は, 摘発, 詐取, 違法
security 2 | zh 战争, 反恐, 嫌犯, 法院, 判处, 国防部, 军方, 诈骗
security 2 | ko 전쟁, 법원, 재판, 징역, 혐의, 사기, 검찰
security 2 | tr mahkeme~, savcı~, ordu~, savaş~
security 2 | uz qamoq~, jinoyat~, sud, sudi, prokuratura, giyohvand~, urush~, kontrabanda, kiberxavfsizlik, ushlan~, razvedka
security 2 | uzc суд, жиноят~, қамоқ~, гиёҳванд~, уруш, қуролли, контрабанда
security 2 | ky сот, кылмыш~, кармал~, баңгизат~, согуш, куралдуу, прокуратура
security 2 | de gericht~, krieg, angriff~, verhaftet, betrug
security 2 | fr tribunal, procureur~, prison, arrestation
security 2 | ar المخدرات, الارهاب, الحدود, السجن, تهريب, القوات, الدفاع, الحرب
security 1 | en rescuers, rescue, firefighters, evacuation, killed, victims, legal, immigration
security 1 | ru спасател~, пожарны~, пропавш~, эвакуаци~, опасн~
security 1 | kk құтқарушы, өрт сөндіру~, жоғалған, заң, қауіпті
security 1 | ja 消防, 行方不明, 遭難, 死亡, 負傷, 安否
security 1 | uz qutqaruvchi~, o't o'chiruvchi~, favqulodda
security 1 | ky куткаруучу~
security 1 | ko 구조, 실종
security 1 | zh 救援, 失踪
development-aid 2 | en grant of, grant from, with a grant, gives, donations, small grants, small-grants scheme, development programme, UN Development Programme, Japan funds, Japan pays, paid for by Japan, financed by Japan, Japan to train, Japan trains, Japan backs, Japan offers, humanitarian, relief, aid package, yen loan, assistance, supported by Japan
development-aid 2 | ru гранту, подаренн~, передаст, передала, передал, выделил~ грант, на средства гранта, техническое сотрудничество, наращивани~ потенциала, гуманитарн~, помощь, помощи, помощью, пожертвован~, Япония оплатит, Япония обучит, Япония поможет, Япония выделит, Япония выделила, Япония передаст, оплачивает Япония, оплачивает JICA, Платит JICA, программу оплачивает, доноры, льготн~ кредит~, льготный заем, содействи~ развитию, помогает развит~
development-aid 2 | kk грантқа, гранты, сыйлаған, сыйға, тегін береді, гуманитарлық, көмегі, көмек беретін~, Жапония үкіметі, үкіметі грант, JICA қаржы~, JICA төлей~, Қаржысын JICA, қаржыландырады, қаржыландырыл~, еріктілер, жеңілдетілген несие, өтеусіз береді, мамандарын оқытады, жобасы аясында, дамыту агенттігі
development-aid 2 | ja 無償資金協力, 無償協力, 贈る, UNDP, 人道, 国際協力, 協力隊, 資金協力, 引き渡し式, 研修に招, 費用はJICA, 整備を支援, 日本が資金, 日本の資金, に資金
development-aid 2 | zh 无偿援助, 人道, 开发署, 资助
development-aid 2 | ko 무상원조, 기증, 개발계획, 연수, 비용을 댄
development-aid 2 | de entwicklungszusammenarbeit, humanitär~
development-aid 2 | fr aide, humanitaire~, financé par le japon
development-aid 2 | tr bağış~, insani, kalkınma
development-aid 2 | uz insonparvarlik, JICA krediti
development-aid 2 | uzc ёрдам~, инсонпарвар~
development-aid 2 | ky грант~, жардам~, гранттык, жабдык берет, акысыз, иендик грант
development-aid 2 | ar مساعده, هبه, تمويل ياباني, انساني
development-aid 2 | en tents, blankets, relief goods, emergency relief, field hospital, cooperation agency, human security, donate, poverty
development-aid 2 | ru палатк~, одеял~, льготн~ иен~, помога~, помог!, помогут, экстренн~ помощ~, водоснабжени~
development-aid 2 | kk шатыр, көмекке, адам қауіпсіздіг~, арзан несие, жеңілдікпен, қаражатына, қаржысына, құрал-жабдық, жылжымалы госпиталь, JICA курс~, JICA агенттіг~, грант есебінен, қайтарымсыз, миллион доллар бөл~, көмектес~
development-aid 2 | ja テント, 毛布, 国際緊急, 緊急援助, 課題別研修, 開講式, 貧困, 協力費, 給水, 行政官
development-aid 2 | zh 帐篷
development-aid 2 | ko 구호
development-aid 2 | tr kredi~, JICA
development-aid 2 | uz JICA, moliyaviy~, texnik yordam~, grant~, beminnat
development-aid 2 | uzc кредит, JICA, молиявий
development-aid 2 | ky JICA, насыя, каржылай~, көмөк
development-aid 2 | de finanzier~, gefördert
development-aid 2 | fr JICA, financ~, coopération internationale
development-aid 2 | ar قروض, الانمائي, مستشفيات ميدانيه
health 2 | en clinics, surgeons, surgeon, transplant, liver, kidney, medicines, ambulances, stroke, neurologists, brain scans, tuberculosis, measles, vaccination, vaccinated, WHO report, obesity, overweight, public health, health ministry, PET, MRI, CT, proton therapy, dental, pharmaceuticals, smoking, tobacco
health 2 | ru пересад~, печень, почк~, онкоцентр~, скорой помощи, инсульт~, невролог~, туберкулез~, корь, корью, подвариант, ВОЗ, ожирени~, санврач, ПЭТ, МРТ, радиотерапи~, стоматолог~, фармпарк~, анализатор~ крови, реагент~, медцентр~, эпидеми~, заболеваемост~
health 2 | kk операция жаса~, ота жаса~, қатерлі ісік, медициналық, инсульт, туберкулез, қызылша, денсаулық сақтау, МРТ, емдел~
health 2 | ja 診療所, 外科, 移植, 肝臓, 腎臓, 腫瘍, 脳卒中, 結核, はしか, ウイルス, 肥満, 世界保健機関, 遠隔診断, 看護師, 甲状腺がん
health 2 | zh 手术, 病毒, 药品, 结核, 护理
health 2 | ko 수술, 바이러스, 의약품, 결핵, 갑상선암
health 2 | de klinik~, operation, patient~, krebs, virus
health 2 | fr hôpitaux, opération, patient~, virus
health 2 | tr doktor~, ameliyat~, hasta~, kanser, aşı, virüs, tıp
health 2 | uz kasalxona~, shifokor~, bemor~, vaksina~, tibbiy~, sog'liqni
health 2 | uzc касалхона~, шифокор~, бемор~, вакцина~, тиббий~
health 2 | ky оорукана~, дарыгер~, бейтап~, вакцина, медицина~, тез жардам, УЗИ, ден соолук
health 2 | ar اطباء, عمليه جراحيه, مرضي, سرطان, لقاح, فيروس, طبي
health 2 | en poisoning, care worker, medical team, newborn, rehabilitation, disability, dentist, maternal
health 2 | ru отравлени~, госпитал~, реабилитац~, инвалид~, скорая
health 2 | kk уланған, уланды, реанимация, госпиталь, перзентхана, акушер, оңалту, қалқанша без, диагноз, денсаул~
health 2 | ja 食中毒, 病理, 助産, 母子, リハビリ, 衛生
health 2 | uz gospital~, kasal~, vrach~
health 2 | ky карылар үйү, карыларга, доктур~, оору~, госпиталь
health 2 | ko 감염
health 2 | ar ميدانيه
environment 2 | en heavy rain, rivers burst, mudflow, mudflows, glacial, water use, Aral, dam, greenhouse, carbon credit, climate conference, COP, smog, soot, ecologists, nature reserve, forest, foresters, saplings, seedlings, soil, salty soil, plastic, early warning, meteorological, weather
environment 2 | ru подземн~ толчк~, ливн~, сель, селя, селев~, пожар~ лесн~, ледников~, таяни~, водн~ ресурс~, уровн~ воды, плотин~, выбросы, выбросов, углеродн~ единиц~, экологи~, смог, заповедник~, лесник~, мусор~, пластик, водосбережени~, засолени~, засоленн~, стихийн~ бедстви~, раннее предупреждени~, ураган~, погод~
environment 2 | kk жер сілкін~, су тасқын~, өрт, мұздың еруі, су деңгей~, бөгет, көміртек~, эколог~, ластан~, түтін~, қорық~, орман~, шөлейттен~, пластик, дүлей, ерте ескерту, ауа сапасы, табиғи апат
environment 2 | ja 氾濫, 大雨, 豪雨, 土石流, 氷河の融解, 水位, 節水, ダム, 炭素, クレジット, COP, 公害, 大気汚染, 生態系, 野生, 森林, 苗木, 植樹, 廃棄物, 早期警報, 気象庁, 火山灰
environment 2 | zh 泥石流, 冰川, 防灾, 荒漠化
environment 2 | ko 가뭄, 빙하, 수자원, 아랄해, 탄소, 오염, 방재
environment 2 | de überschwemmung~, taifun, dürre, gletscher~, aralsee, emission~, verschmutzung
environment 2 | fr typhon, sécheresse, glacier~, émissions, pollution
environment 2 | tr kuraklık, buzul~, su kaynak~, emisyon~, kirlilik, tsunami
environment 2 | uz suv toshqin~, muzlik~, orol dengizi, ekologik~, chiqindi~
environment 2 | uzc сув тошқин~, музлик~, орол денгизи, экологик~
environment 2 | ky жер титирөө, селди, суу ташкын~, мөңгү~, климат, экология~
environment 2 | ar فيضان, جفاف, انهار جليديه, بحر ارال, انبعاثات, مناخ, بيئه, تلوث
environment 2 | en river, lake, rainfall, melting snow, dyke, hurricane, volcano, botanist, tulip, endangered, species, conservation, water management, Syr Darya, Amu Darya, sustainability, CO2, crediting mechanism, landfill, toxic, gas leak, melting, sea level, ecology ministry
environment 2 | ru реки, реке, озер~, половодь~, дамб~, метел~, шторм~, вулкан~, тряхнул~, разлом~, ботаник~, ботаническ~, Сырдарь~, метан~, совместн~ кредитовани~, свалк~, утечк~, затопл~, Минэкологии, афтершок~, водоем~, водохранилищ~, птиц~
environment 2 | kk өзен, көл!, көлі!, көлін!, көлінің!, көліне!, көлінде!, көлдің!, көлдер, нөсер, сел!, су басқан, су басып, су астында, боран, дауыл, жанартау, атқыла~, эпицентр, сілкініс, сілкінген, магнитуд~, үйінді, ботаника, қызғалдақ, жабайы, Сырдария, Әмудария, метан, көмірқышқыл, несиелендіру тетігі, қоқыс, улы, мұздақ~, мұздығ~, тартылған, жылыну, парниктік, қорығы, аң-құс, жануар
environment 2 | ja 河川, 湖, 雪解け, 堤防, 決壊, 浸水, 暴風, 吹雪, 猛暑, 火山, 噴火, 断層, 植物園, チューリップ, 原種, 絶滅, シルダリア, メタン, 二酸化炭素, JCM, 浄水, 耐震, 生息, 園芸
environment 2 | zh 暴雨, 火山, 湿地, 绿色, 环保
environment 2 | ko 멸종, 재해
environment 2 | tr sel!, fırtına, su seviyesi, çekiliyor, seviyesindeki
environment 2 | uz favqulodda, toshqin~, sel!, cho'llanish, chang bo'ron~, karbon, suv resurs~, tabiat, atrof-muhit, isish, ifloslan~
environment 2 | uzc табиат, сел!, тошқин, чиқинди, чўлланиш
environment 2 | ky табият, кургакчылык, токой, таштанды
environment 2 | de nachhaltig~, sturm
environment 2 | fr crue~, déchets, catastrophe~
environment 2 | ar كوارث, الكوارث, الزلازل, نفايات, الاحتباس, الكربون
environment 1 | en storm, snow, animals, plants, wild, nature, pond
environment 1 | ru завал~, МЧС, чрезвычайн~ ситуаци~, снег~, природ~, животн~
environment 1 | kk құтқарушы, төтенше жағдай~, су!, суы!, судың!, суды!, суға!, суын!, суынан!, сулар
environment 1 | ja 救助隊
environment 1 | uz qutqaruvchi~
agriculture 2 | en noodles, buckwheat, flax, durum, soy, maize, corn, beekeepers, apples, melons, mutton, wagyu, abattoir, abattoirs, slaughterhouse, slaughterhouses, herders, veterinary committee, farmland, farm ministry, grain trains, crop, breeders, greenhouse farm, fish imports, fishermen, caviar, milk, food security, hectares, cotton
agriculture 2 | ru мука, муку, мукомол~, гречих~, рис, соя, сои, кукуруз~, пчел~, яблок~, дын~, скотобойн~, животноводств~, ветконтрол~, ферм~, хозяйств~, зерно, зерна, зерновы~, урожай~, посев~, семена, семян, селекци~, рыба, рыбы, рыбу, икр~, молок~, продовольстви~, гектар~, хлоп~, аграр~, агропром~
agriculture 2 | kk қарақұмық, зығыр, жүгері, ара шаруа~, қауын, жылқы етін, шаруашылық~, егіс, балық, балығы, уылдырық, гектар, мақта, аграр~
agriculture 2 | ja そば, ソバ, 製粉, 米価, 稲刈り, トウモロコシ, はちみつ, リンゴ, メロン, 和牛, 農場, 農地, 農林水産省, 農水省, 収穫, 作付け, 種子, 品種, かんがい, 水田, 水産, 馬乳酒, 食料安全保障, 綿花, 備蓄米
agriculture 2 | zh 面粉, 荞麦, 大米, 大豆, 玉米, 蜂蜜, 马肉, 羊肉, 牛肉, 兽医, 农场, 农民, 收成, 种子, 渔业
agriculture 2 | ko 메밀, 말고기, 양고기, 쇠고기, 농장, 농민, 수확, 관개, 비료, 수산물
agriculture 2 | de mehl, reis, honig, landwirt~, bauern, ernte, saatgut, bewässerung, dünger
agriculture 2 | fr farine, riz, miel, agriculteur~, récolte, semences, irrigation, engrais
agriculture 2 | tr pirinç, çiftçi~, tahıl, hasat, tohum, sulama, gübre
agriculture 2 | uz bug'doy~, guruch, asal, go'sht, dehqon~, fermer~, g'alla, hosil, urug'
agriculture 2 | uzc буғдой~, гуруч, асал, гўшт, деҳқон~, фермер~, ғалла, ҳосил, уруғ, пахта~
agriculture 2 | ky буудай, күрүч, дыйкан~, фермер~, айыл чарба~, түшүм, үрөн
agriculture 2 | ar قمح, دقيق, ارز, عسل, مزارع, حبوب, حصاد, بذور
agriculture 2 | en strawberries, vegetables, fruit, grower, tractor, seed, chicken, foot-and-mouth, phytosanitary, shepherd, herd, ranch, wool, sugar, miller
agriculture 2 | ru трактор~, агро~, фрукт~, ягод~, рыболов~, рыбн~, ящур~, шерст~, сахар~, хлеба, сорт!, сорта, сортов, элеватор~
agriculture 2 | kk трактор, агро~, тұқым, қойлар, жүн, қант, жеміс, аусыл, фитосанитар~, отар, шопан, сорт, дәнді, дақыл, центнер, жайылым~, ауылшаруашылы~, өнім жин~, қожалығы, қожалық
agriculture 2 | ja トラクター, 農協, イチゴ, 鶏肉, 漁業, 口蹄疫, 植物検疫, 羊毛, 砂糖, 飼料, 育種, 収量, 牧場, 耐塩
agriculture 2 | zh 水稻, 牧民, 牛羊, 牧场, 棉花, 种植, 农机, 转场, 葡萄, 蔬菜
agriculture 2 | ko 쌀, 과일
agriculture 2 | tr hayvan~, pamuk~, süt, bal!
agriculture 2 | uz chorva~, paxta~, don!, ekin~, mevachilik, meva, sabzavot~, urug'~, sholi, veterinariya, tomchilat~
agriculture 2 | uzc чорва, экин, мева, сабзавот, шоли, ветеринария, суғориш
agriculture 2 | ky мал чарба~, эт!, дан эгин, эгин, жемиш, бал!, мал!, ветеринар~, пахта
agriculture 2 | de obst, gemüse
agriculture 2 | fr fruits, légumes
agriculture 2 | ar زراعي, لحوم, ري
`;
